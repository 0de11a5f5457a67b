"""Trains the attribution tagger on the columns that write-columns.ts wrote; the same seed gives the same weights.

    python3 tools/train/train-tagger.py COLUMNS CHECKPOINT [--epochs N] [--channels N] [--seed N]

A dilated convolution network over whole articles, tags decoded by a linear chain over each paragraph.
Needs PyTorch 1.13 or later and NumPy.
"""
import argparse
import json
import math
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

TAGS = 13  # 0 none; begin/inside of source, cue, content (said), then the same of what was not said
DILATIONS = (1, 2, 4, 8, 16, 32)
WORDS, RAREST = 9000, 3  # vocabulary: at most, and the fewest occurrences
WIDTHS = dict(word=48, suffix=16, prefix=12, shape=10, wordClass=12, quotation=8, place=8, repeats=6, cueBefore=6, cueAfter=6)
ROW, BATCH, GAP = 1024, 8, 32  # pieces a row, rows a step, empty pieces between articles
LONGEST = 128  # pieces of a paragraph that the chain loss sees as one

args = argparse.ArgumentParser()
args.add_argument('columns', type=Path)
args.add_argument('checkpoint', type=Path)
args.add_argument('--epochs', type=int, default=20)
args.add_argument('--channels', type=int, default=96)
args.add_argument('--seed', type=int, default=1)
args.add_argument('--start', type=Path, help='go on from this checkpoint, for a second cycle')
args.add_argument('--rate', type=float, default=3e-3)
args.add_argument('--dropout', type=float, default=0.15)
args.add_argument('--threads', type=int, default=1)
args = args.parse_args()

torch.manual_seed(args.seed)
rng = np.random.default_rng(args.seed)
torch.set_num_threads(args.threads)
SIZES = dict(json.loads((args.columns / 'features.json').read_text()))
COLUMNS = ['word', *SIZES]


def read(part, vocabulary=None):
    """Articles as dictionaries of arrays, and the vocabulary (sorted hashes; id = index + 1, 0 unknown)."""
    load = lambda name, kind: np.fromfile(args.columns / f'{part}.{name}', dtype=kind)
    words = load('words', np.uint32)
    if vocabulary is None:
        hashes, counts = np.unique(words, return_counts=True)
        keep = np.argsort(-counts, kind='stable')[:WORDS]
        vocabulary = np.sort(hashes[keep][counts[keep] >= RAREST])
    at = np.searchsorted(vocabulary, words).clip(max=len(vocabulary) - 1)
    table = {'word': np.where(vocabulary[at] == words, at + 1, 0)}
    for name in SIZES:
        table[name] = load(name, np.uint16).astype(np.int64)
    for name in ('tags', 'ignore'):
        table[name] = load(name, np.uint8).astype(np.int64)
    table['paragraphs'] = load('paragraphs', np.uint32).astype(np.int64)
    articles, start = [], 0
    for length in load('lengths', np.uint32):
        articles.append({name: column[start : start + length] for name, column in table.items()})
        start += int(length)
    return articles, vocabulary


class Tagger(nn.Module):
    def __init__(self, words, channels):
        super().__init__()
        rows = dict(word=words + 1, **SIZES)
        self.tables = nn.ModuleDict({name: nn.Embedding(rows[name], WIDTHS[name]) for name in COLUMNS})
        for table in self.tables.values():
            nn.init.normal_(table.weight, std=0.3)
        self.entry = nn.Linear(sum(WIDTHS[name] for name in COLUMNS), channels)
        self.layers = nn.ModuleList(nn.Conv1d(channels, channels, 3, dilation=d, padding=d) for d in DILATIONS)
        for layer in self.layers:
            nn.init.normal_(layer.weight, std=math.sqrt(1.0 / (channels * 3)) * 0.7)
            nn.init.zeros_(layer.bias)
        self.exit = nn.Linear(channels, TAGS)
        self.steps = nn.Parameter(torch.zeros(TAGS, TAGS))
        self.starts = nn.Parameter(torch.zeros(TAGS))
        self.seen = nn.Dropout(0.2)
        self.drop = nn.Dropout(args.dropout)

    def forward(self, columns, mask):
        x = torch.cat([self.tables[name](columns[name]) for name in COLUMNS], -1)
        h = self.entry(self.seen(x)).transpose(1, 2)
        mask = mask[:, None, :]
        for layer in self.layers:
            h = h + layer(self.drop(torch.relu(h) * mask))
        return self.exit(self.drop(torch.relu(h)).transpose(1, 2))


def allowed():
    """The chain's hard rules: a tag that goes on needs the same role before it."""
    ok = torch.ones(TAGS, TAGS, dtype=torch.bool)
    begin = torch.ones(TAGS, dtype=torch.bool)
    for tag in range(2, TAGS, 2):
        ok[:, tag] = False
        ok[tag - 1, tag] = ok[tag, tag] = True
        begin[tag] = False
    return ok, begin


ALLOWED, BEGIN = allowed()


def chain_loss(model, scores, tags, spans):
    """Summed negative log-likelihood of the tags of each span [start, end) of the flat pieces, longest first."""
    spans = spans[np.argsort(spans[:, 0] - spans[:, 1], kind='stable')]
    lengths = spans[:, 1] - spans[:, 0]
    longest = int(lengths[0])
    index = torch.from_numpy(np.minimum(spans[:, :1] + np.arange(longest)[None], spans[:, 1:] - 1))
    inside = torch.from_numpy(np.arange(longest)[None] < lengths[:, None])
    score, gold = scores[index], tags[index]
    steps = model.steps.masked_fill(~ALLOWED, -1e4)
    starts = model.starts.masked_fill(~BEGIN, -1e4)
    path = (score.gather(2, gold[..., None])[..., 0] * inside).sum() + starts[gold[:, 0]].sum()
    path = path + (steps[gold[:, :-1], gold[:, 1:]] * inside[:, 1:]).sum()
    alpha, total = starts + score[:, 0], 0
    moves = steps.exp()
    active = [int((lengths > t).sum()) for t in range(longest)]
    for t in range(1, longest):
        n = active[t]
        if n < len(alpha):
            total = total + torch.logsumexp(alpha[n:], 1).sum()
            alpha = alpha[:n]
        top = alpha.max(1, keepdim=True)[0].detach()
        alpha = torch.log((alpha - top).exp() @ moves + 1e-30) + top + score[:n, t]
    return total + torch.logsumexp(alpha, 1).sum() - path


def stream(articles, order):
    """All articles end to end with gaps, cut into rows."""
    gap = {name: np.zeros(GAP, np.int64) for name in COLUMNS + ['tags']}
    gap |= dict(ignore=np.ones(GAP, np.int64), paragraphs=np.full(GAP, -1))
    parts = [one for i in order for one in (articles[i], gap)]
    flat = {name: np.concatenate([part[name] for part in parts]) for name in gap}
    number = np.concatenate([np.full(len(part['tags']), k) for k, part in enumerate(parts)])
    flat['unit'] = number * 100000 + flat['paragraphs']
    flat['mask'] = (flat['paragraphs'] >= 0).astype(np.int64)
    rows = len(number) // ROW
    offset = int(rng.integers(0, len(number) - rows * ROW + 1))
    return {name: column[offset : offset + rows * ROW].reshape(rows, ROW) for name, column in flat.items()}


def spans_of(units, ignore, mask):
    """Runs of one paragraph in the flattened batch that count, cut to the longest the loss takes."""
    flat = units + np.arange(len(units))[:, None] * 10**10
    flat = flat.ravel()
    edges = np.flatnonzero(np.concatenate([[True], flat[1:] != flat[:-1], [True]]))
    counts = (mask.ravel() == 1) & (ignore.ravel() == 0)
    spans = []
    for start, end in zip(edges[:-1], edges[1:]):
        if not counts[start:end].all():
            continue
        for cut in range(start, end, LONGEST):
            spans.append((cut, min(cut + LONGEST, end)))
    return np.array(spans)


def decode(model, article):
    """The best tags of one article, paragraph by paragraph."""
    with torch.no_grad():
        columns = {name: torch.from_numpy(article[name])[None] for name in COLUMNS}
        scores = model(columns, torch.ones(1, len(article['tags'])))[0].numpy()
    steps = np.where(ALLOWED.numpy(), model.steps.detach().numpy(), -1e4)
    starts = np.where(BEGIN.numpy(), model.starts.detach().numpy(), -1e4)
    tags = np.zeros(len(scores), np.int64)
    edges = np.flatnonzero(np.concatenate([[True], np.diff(article['paragraphs']) != 0, [True]]))
    for start, end in zip(edges[:-1], edges[1:]):
        best, back = starts + scores[start], []
        for t in range(start + 1, end):
            reach = best[:, None] + steps
            back.append(reach.argmax(0))
            best = reach.max(0) + scores[t]
        tag = int(best.argmax())
        tags[end - 1] = tag
        for t in range(end - 2, start - 1, -1):
            tag = int(back[t - start][tag])
            tags[t] = tag
    return tags


def spans_in(tags, begin):
    out, start = [], None
    for t, tag in enumerate(tags):
        if start is not None and tag != begin + 1:
            out.append((start, t))
            start = None
        if tag == begin:
            start = t
    return out + ([(start, len(tags))] if start is not None else [])


def measure(model, articles):
    """Per role of what was said: span F1 at half overlap."""
    model.eval()
    hits = {role: [0, 0, 0] for role in (1, 3, 5)}
    for article in articles:
        tags = decode(model, article)
        for role, count in hits.items():
            gold, found = spans_in(article['tags'], role), spans_in(tags, role)
            other = spans_in(article['tags'], role + 6)
            half = lambda a, b: 2 * (min(a[1], b[1]) - max(a[0], b[0])) * 1.5 > (max(a[1], b[1]) - min(a[0], b[0])) * 1.5
            match = [any(half(f, g) for g in gold) for f in found]
            count[0] += sum(match)
            count[1] += sum(1 for f, m in zip(found, match) if m or not any(half(f, g) for g in other))
            count[2] += len(gold)
    model.train()
    return ' '.join(f'{name} {200 * h / (p + g):.1f}' for name, (h, p, g) in zip(('source', 'cue', 'content'), hits.values()))


def main():
    train, vocabulary = read('train')
    dev, _ = read('dev', vocabulary)
    model = Tagger(len(vocabulary), args.channels)
    if args.start:
        model.load_state_dict(torch.load(args.start)['state'])
    average = {name: value.detach().clone() for name, value in model.state_dict().items()}
    steps_all = args.epochs * (sum(len(a['tags']) + GAP for a in train) // ROW // BATCH + 1)
    optimiser = torch.optim.Adam(model.parameters(), lr=2e-3, betas=(0.9, 0.99), weight_decay=0)
    step = 0
    began = time.time()
    for epoch in range(args.epochs):
        rows = stream(train, rng.permutation(len(train)))
        order = rng.permutation(len(rows['tags']))
        loss_sum = pieces = 0
        for at in range(0, len(order), BATCH):
            batch = {name: column[order[at : at + BATCH]] for name, column in rows.items()}
            batch['word'] = drop_words(batch)
            columns = {name: torch.from_numpy(batch[name]) for name in COLUMNS}
            mask = torch.from_numpy(batch['mask']).float()
            spans = spans_of(batch['unit'], batch['ignore'], batch['mask'])
            tags = torch.from_numpy(batch['tags'].ravel())
            for group in optimiser.param_groups:
                warm = min(1.0, (step + 1) / 200)
                group['lr'] = args.rate * warm * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * step / steps_all)))
            scores = model(columns, mask).reshape(-1, TAGS)
            counts = torch.from_numpy((batch['ignore'].ravel() == 0))
            loss = chain_loss(model, scores, repair(tags, spans), spans) / counts.sum()
            loss = loss + 0.2 * nn.functional.cross_entropy(scores[counts], tags[counts])
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
            decay = min(0.998, (1 + step) / (10 + step))
            with torch.no_grad():
                for name, value in model.state_dict().items():
                    average[name].lerp_(value, 1 - decay)
            loss_sum += float(loss.detach())
            pieces += 1
        line = f'epoch {epoch + 1} loss {loss_sum / pieces:.4f} {time.time() - began:.0f} s'
        if epoch % 2 == 1 or epoch == args.epochs - 1:
            kept = {name: value.clone() for name, value in model.state_dict().items()}
            model.load_state_dict(average)
            line += ' dev ' + measure(model, dev)
            torch.save(dict(state=average, vocabulary=vocabulary, channels=args.channels), args.checkpoint)
            model.load_state_dict(kept)
        print(line, flush=True)


def repair(tags, spans):
    """Where a cut or an article's edge leaves an inside tag first, it counts as a beginning."""
    tags = tags.clone()
    first = torch.from_numpy(spans[:, 0].copy())
    head = tags[first]
    tags[first] = torch.where((head > 0) & (head % 2 == 0), head - 1, head)
    return tags


def drop_words(batch):
    """Hides some words so that names and rare words are not learnt by heart: capitalised ones more often."""
    capital = (batch['shape'] >= 2) & (batch['shape'] <= 5)
    chance = np.where(capital, 0.25, 0.06)
    return np.where(rng.random(capital.shape) < chance, 0, batch['word'])


main()
