#!/usr/bin/env python3
"""Fits the weights of the sentence features, Lexicons/shared/scoring.tsv, on sets of stories with human briefs.

    python3 fit_weights.py SET.jsonl... [--folds N] [--rounds N] [--write]

Coordinate ascent on the quality of whole briefs: each weight in turn is moved up and down, all briefs are made anew by the
built program (`swift build -c release`), and the better value is kept. Quality is ROUGE-1 + 1.5 · ROUGE-2 (F1), averaged in
each set, then over the sets, each by the square root of its size, so that a set of 300 counts seven times as much as one of 6.

The ascent is made once for each fold, on the records outside it, and measured on those inside it, which it has never seen:
that is the gain to believe. The weights written are those of an ascent on all records, and only if the gain is one.
Signs do not change, and entity density and novelty keep a weight of their own.
"""
import argparse
import functools
import math
import pathlib

from quality import Briefs, PRECIS, load, mean, read_weights, write_weights

STEPS = (0.4, 0.15)  # of a weight, in the first rounds and in the last
SMALLEST = 0.1  # what a weight is moved by at least, and the least weight of the two features below
KEPT = ("entity-density", "novelty")
NOISE = 0.02  # a move must gain more than this


class Fit:
    def __init__(self, sets, precis):
        self.sets = sets
        self.briefs = Briefs(sets, precis)

    @functools.lru_cache(maxsize=None)
    def scores(self, weights):
        """The quality of each record's brief, by set."""
        texts = self.briefs.texts(dict(weights))
        scores = {}
        for name, records in self.sets.items():
            rouge = [record.rouge(texts.get(record.id, "")) for record in records]
            scores[name] = [first + 1.5 * second for first, second in rouge]
        return scores

    def quality(self, weights, is_counted):
        """The mean quality of the records whose number in their set is counted."""
        total = weight = 0.0
        for scores in self.scores(weights).values():
            counted = [score for number, score in enumerate(scores) if is_counted(number)]
            total += math.sqrt(len(counted)) * mean(counted)
            weight += math.sqrt(len(counted))
        return total / weight

    def ascent(self, start, rounds, is_counted):
        """The best weights found from a start."""
        best = dict(start)
        quality = self.quality(freeze(best), is_counted)
        for number in range(rounds):
            share = STEPS[0] if number * 2 < rounds else STEPS[1]
            moved = False
            for feature in sorted(best):
                step = max(SMALLEST / 2, abs(best[feature]) * share)
                for value in (best[feature] + step, best[feature] - step):
                    if value * best[feature] < 0 or feature in KEPT and value < SMALLEST:
                        continue
                    candidate = best | {feature: round(value, 3)}
                    found = self.quality(freeze(candidate), is_counted)
                    if found > quality + NOISE:
                        best, quality, moved = candidate, found, True
                        print(f"    {feature} {best[feature]:g}: {quality:.3f}", flush=True)
                        break
            if not moved and share == STEPS[1]:
                break
        return best, quality


def freeze(weights):
    return tuple(sorted(weights.items()))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=pathlib.Path)
    parser.add_argument("--precis", default=PRECIS, type=pathlib.Path)
    parser.add_argument("--folds", type=int, default=3, help="0 leaves the cross-validation out")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", action="store_true", help="write the weights to the table")
    args = parser.parse_args()
    fit = Fit(load(args.sets), args.precis)
    start = read_weights()
    gains = []
    for fold in range(args.folds):
        print(f"fold {fold + 1} of {args.folds}", flush=True)
        inside = lambda number: number % args.folds == fold
        before = fit.quality(freeze(start), inside)
        weights, _ = fit.ascent(start, args.rounds, lambda number: not inside(number))
        after = fit.quality(freeze(weights), inside)
        gains.append(after - before)
        print(f"  unseen records: {before:.3f} before, {after:.3f} after", flush=True)
    print("all records", flush=True)
    everything = lambda number: True
    before = fit.quality(freeze(start), everything)
    weights, after = fit.ascent(start, args.rounds, everything)
    print(f"  {before:.3f} before, {after:.3f} after")
    print(f"gain on unseen records: {mean(gains):+.3f} ({', '.join(f'{gain:+.3f}' for gain in gains)})")
    for feature in sorted(weights):
        print(f"{feature}\t{start[feature]:g}\t{weights[feature]:g}")
    if args.write and weights != start:
        if args.folds and mean(gains) <= 0:
            print("not written: no gain on unseen records")
        else:
            write_weights(weights)
            print("written: pack the lexicons (Lexicons/README.md), build again, and run ablation.py")


if __name__ == "__main__":
    main()
