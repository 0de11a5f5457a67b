#!/usr/bin/env bash
# Trains the small models from the corpus, with fixed seeds, and writes them where the rooms read them.
# Steps by name, all without one: attribution, claims, clutter, detection, body.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ ! -d "${LEDE_CORPUS:-../shared/corpus}" ]; then
  echo 'No corpus beside the project and none in LEDE_CORPUS: the shipped models stay as they are.'
  exit 0
fi
run() { npx tsx --tsconfig tools/tsconfig.json "$@"; }

# About an hour on one core: columns, two cycles of training, the weights file.
attribution() {
  local work=.cache/train
  run tools/train/write-columns.ts "$work"
  python3 tools/train/train-tagger.py "$work" "$work/first.pt" --epochs 20
  python3 tools/train/train-tagger.py "$work" "$work/second.pt" --start "$work/first.pt" \
    --epochs 9 --rate 1.5e-3 --dropout 0.25 --seed 2
  python3 tools/train/export-weights.py "$work/second.pt" lib/analysis/model/attribution.weights.bin
}
claims() { run tools/train/claims/train-claims.ts; }
clutter() { run tools/train/clutter/train.ts; }
detection() { run tools/train/detection.ts; }
body() { run tools/train/body.ts; }

for step in "${@:-attribution claims clutter detection body}"; do
  for name in $step; do "$name"; done
done
