#!/usr/bin/env python3
"""Shows what each feature of the score is worth: the quality of all briefs with it left out, on every set.

    python3 ablation.py SET.jsonl... [--plain]

Prints a Markdown table: ROUGE-1 / ROUGE-2 (F1) of the whole configuration, then for each feature the change when its weight
is 0, and last the change when all that counts for a sentence is one feature. Needs a release build.
"""
import argparse
import pathlib

from quality import Briefs, PRECIS, load, mean, read_weights


def figures(sets, texts):
    """ROUGE-1 and ROUGE-2 of each set."""
    result = {}
    for name, records in sets.items():
        rouge = [record.rouge(texts.get(record.id, "")) for record in records]
        result[name] = (mean(score[0] for score in rouge), mean(score[1] for score in rouge))
    return result


def row(title, cells):
    print(f"| {title} | " + " | ".join(cells) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=pathlib.Path)
    parser.add_argument("--precis", default=PRECIS, type=pathlib.Path)
    args = parser.parse_args()
    sets = load(args.sets)
    briefs = Briefs(sets, args.precis)
    weights = read_weights()
    row("ROUGE-1 / ROUGE-2", sets)
    row("---", ["---:"] * len(sets))
    whole = figures(sets, briefs.texts(weights))
    row("all features", (f"{whole[name][0]:.2f} / {whole[name][1]:.2f}" for name in sets))

    def change(title, changed):
        found = figures(sets, briefs.texts(changed))
        row(title, (f"{found[name][0] - whole[name][0]:+.2f} / {found[name][1] - whole[name][1]:+.2f}" for name in sets))

    for feature in sorted(weights, key=lambda feature: -abs(weights[feature])):
        change(f"without {feature} ({weights[feature]:g})", weights | {feature: 0})
    for feature in ("entity-density", "novelty", "position"):
        change(f"{feature} alone", {other: weights[other] if other == feature else 0 for other in weights})


if __name__ == "__main__":
    main()
