#!/usr/bin/env bash
# Trains the small models from the corpus, with fixed seeds, and writes them where the rooms read them.
#   npm run train                 all steps
#   npm run train -- body claims  some steps
#   npm run train -- --list       what would run; trains nothing
set -euo pipefail
cd "$(dirname "$0")/../.."

work=.cache/train
# A step a word, its commands a line each; attribution takes about an hour on one core, the others minutes.
steps=(detection body attribution clutter claims)
commands() {
  case $1 in
    detection) echo 'tools/train/detection.ts' ;;
    body) echo 'tools/train/body.ts' ;;
    attribution)
      echo "tools/train/write-columns.ts $work"
      echo "tools/train/train-tagger.py $work $work/first.pt --epochs 20"
      echo "tools/train/train-tagger.py $work $work/second.pt --start $work/first.pt --epochs 9 --rate 1.5e-3 --dropout 0.25 --seed 2"
      echo "tools/train/export-weights.py $work/second.pt lib/analysis/model/attribution.weights.bin"
      ;;
    clutter)
      echo "tools/train/clutter/collect.ts $work/clutter-pages.jsonl"
      echo "tools/train/clutter/train.ts $work/clutter-pages.jsonl"
      ;;
    claims) echo 'tools/train/claims/train-claims.ts' ;;
    *)
      echo "train: no step \"$1\"; there are: ${steps[*]}" >&2
      return 2
      ;;
  esac
}

if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
  sed -n '2,5s/^# //p' "$0"
  echo "steps: ${steps[*]}"
  exit 0
fi
list=false
if [ "${1:-}" = --list ]; then
  list=true
  shift
fi
wanted=("${@:-${steps[@]}}")

# All names and files first, so that an hour of training does not end at a misspelt one.
for step in "${wanted[@]}"; do
  lines=$(commands "$step")
  while read -r file rest; do
    [ -f "$file" ] || { echo "train: $step needs $file, which is not there" >&2; exit 1; }
    if $list; then echo "$step: $file $rest"; fi
  done <<<"$lines"
done
if $list; then exit 0; fi

if [ ! -d "${LEDE_CORPUS:-../shared/corpus}" ]; then
  echo 'No corpus beside the project and none in LEDE_CORPUS: the shipped models stay as they are.'
  exit 0
fi
# Training the body holds the blocks and signs of 745 pages at once: more than the usual heap of a small machine.
export NODE_OPTIONS="${NODE_OPTIONS:-} --max-old-space-size=8192"
mkdir -p "$work"
for step in "${wanted[@]}"; do
  echo "=== $step"
  lines=$(commands "$step")
  while read -r file rest <&3; do
    # shellcheck disable=SC2086 -- the rest is words
    case $file in
      *.ts) npx tsx --tsconfig tools/tsconfig.json "$file" $rest ;;
      *.py) python3 "$file" $rest ;;
    esac
  done 3<<<"$lines"
done
