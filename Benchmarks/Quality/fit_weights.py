#!/usr/bin/env python3
"""Fits the weights of the sentence features: coordinate ascent on the quality of whole briefs.

    python3 fit_weights.py DATA.jsonl... [--rounds N] [--step X] [--half even|odd]

Each weight in Sources/PrecisSummary/Scoring/ScoringWeights.swift is moved up and down by a step; the package is built,
every record summarised within its budget, and a move kept if the mean of ROUGE-1 + 1.5 · ROUGE-2 (F1, over the data sets)
rises by more than noise. Signs do not change. The table is left as the best one found.

A record: {"id", "lang": "fr" | "en", "docs": [{"text", "title"?, "date"?}], "refs": ["…"], "budget_words"}. With --half,
only every other record of each set is fitted, and the other half is reported beside it: a gain that it does not share is
none. Needs: pip install rouge-score snowballstemmer
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess

import snowballstemmer
from rouge_score import rouge_scorer

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "Sources/PrecisSummary/Scoring/ScoringWeights.swift"
ENTRY = re.compile(r"(case \.(\w+): )(-?[0-9.]+)")
NOISE = 0.05


class Tokenizer:
    """Lower-cased runs of letters and digits, accents kept, stemmed beyond three letters."""

    def __init__(self, language):
        self.stemmer = snowballstemmer.stemmer({"fr": "french", "en": "porter"}[language])

    def tokenize(self, text):
        words = re.findall(r"[^\W_]+", text.lower())
        return [self.stemmer.stemWord(word) if len(word) > 3 else word for word in words]


SCORERS = {
    language: rouge_scorer.RougeScorer(["rouge1", "rouge2"], tokenizer=Tokenizer(language)) for language in ("fr", "en")
}


def quality(record, brief):
    scores = [SCORERS[record["lang"]].score(reference, brief) for reference in record["refs"]]
    return 100 * sum(s["rouge1"].fmeasure + 1.5 * s["rouge2"].fmeasure for s in scores) / len(scores)


def briefs(records):
    """The brief of each record, by id."""
    by_budget = collections.defaultdict(list)
    for record in records:
        by_budget[record["budget_words"]].append(record)
    texts = {}
    for budget, items in by_budget.items():
        lines = [
            {"id": f"{item['id']}#{i}", "story": item["id"], "text": doc["text"]}
            | {key: doc[key] for key in ("title", "date") if doc.get(key)}
            for item in items
            for i, doc in enumerate(item["docs"])
        ]
        command = [ROOT / ".build/release/precis", "brief", "--input-format", "jsonl", "--format", "jsonl"]
        command += ["--group-by", "story", "--words", str(budget), "--no-extract", "-"]
        payload = "".join(json.dumps(line) + "\n" for line in lines)
        output = subprocess.run(command, input=payload, capture_output=True, text=True).stdout
        for line in output.splitlines():
            story = json.loads(line)
            if "story" in story:
                texts[story["story"]] = " ".join(sentence["text"] for sentence in story["sentences"])
    return texts


def score(sets, half):
    """The mean quality over the sets: of the records that are fitted, and of the others."""
    build = subprocess.run(["swift", "build", "-c", "release", "--product", "precis"], cwd=ROOT, capture_output=True)
    if build.returncode != 0:
        raise SystemExit(build.stdout.decode() + build.stderr.decode())
    fitted, others = [], []
    for records in sets:
        texts = briefs(records)
        values = [quality(record, texts.get(record["id"], "")) for record in records]
        chosen = values if half is None else values[half::2]
        rest = values if half is None else values[1 - half :: 2]
        fitted.append(sum(chosen) / len(chosen))
        others.append(sum(rest) / max(1, len(rest)))
    return sum(fitted) / len(fitted), sum(others) / len(others)


def replaced(table, feature, weight):
    return ENTRY.sub(lambda m: m[1] + (f"{weight:g}" if m[2] == feature else m[3]), table)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="+", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--step", type=float, default=0.2, help="of a weight, as a share of it")
    parser.add_argument("--half", choices=["even", "odd"])
    args = parser.parse_args()
    half = {"even": 0, "odd": 1}.get(args.half)
    sets = [[json.loads(line) for line in path.open(encoding="utf-8") if line.strip()] for path in args.data]

    best_table = TABLE.read_text()
    best, others = score(sets, half)
    print(f"start: {best:.3f}, other half {others:.3f}", flush=True)
    try:
        for _ in range(args.rounds):
            for feature in [match[2] for match in ENTRY.finditer(best_table)]:
                weight = next(float(m[3]) for m in ENTRY.finditer(best_table) if m[2] == feature)
                for moved in (weight * (1 + args.step), weight * (1 - args.step)):
                    table = replaced(best_table, feature, round(moved, 3))
                    TABLE.write_text(table)
                    value, others = score(sets, half)
                    kept = value > best + NOISE
                    print(f"{feature} {moved:.3f}: {value:.3f}, other half {others:.3f}{' kept' if kept else ''}", flush=True)
                    if kept:
                        best_table, best = table, value
                        break
    finally:
        TABLE.write_text(best_table)
    print(f"best: {best:.3f}")


if __name__ == "__main__":
    main()
