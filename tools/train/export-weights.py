"""Writes a tagger checkpoint as the weights file that lib/analysis/model reads: whole numbers of eight bits a row with one scale each.

    python3 tools/train/export-weights.py CHECKPOINT OUT
"""
import json
import struct
import sys

import numpy as np
import torch

checkpoint, out = sys.argv[1:3]
kept = torch.load(checkpoint)
state = {name: value.numpy().astype(np.float32) for name, value in kept['state'].items()}
body, tensors = bytearray(), []


def put(name, array, kind):
    while len(body) % 4:
        body.append(0)
    tensors.append(dict(name=name, kind=kind, shape=list(array.shape), at=len(body)))
    body.extend(array.tobytes())


def put_rows(name, matrix):
    scale = np.maximum(np.abs(matrix).max(1), 1e-8).astype(np.float32) / np.float32(127)
    put(name, np.round(matrix / scale[:, None]).astype(np.int8), 'int8')
    put(name + '.scale', scale, 'float32')


put('vocabulary', kept['vocabulary'].astype(np.uint32), 'uint32')
for name, value in state.items():
    if name.startswith('tables.'):
        put_rows(name.removeprefix('tables.').removesuffix('.weight'), value)
    elif name.endswith('.weight') and value.ndim == 3:
        # [out, in, tap] becomes a row an output: tap by tap, each with all inputs
        put_rows(name, value.transpose(0, 2, 1).reshape(len(value), -1))
    elif name.endswith('.weight'):
        put_rows(name, value)
    else:
        put(name, value, 'float32')
header = json.dumps(dict(version=1, channels=int(kept['channels']), tensors=tensors), separators=(',', ':')).encode()
header += b' ' * (-len(header) % 4)
with open(out, 'wb') as file:
    file.write(b'LEDE' + struct.pack('<I', len(header)) + header + bytes(body))
print(f'{out}: {8 + len(header) + len(body)} bytes')
