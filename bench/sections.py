#!/usr/bin/env python3
"""Macro-F1 of `stage section` on articles whose section is known: bench/sections.py [DATA]

DATA (default ../shared/data) holds summaries/section-*.jsonl.gz. The sections of each publisher are matched to ours; what
we file elsewhere counts as wrong. Of the Austrian daily, refugees are filed under its "Panorama", which is not ours.
"""
import collections, gzip, json, pathlib, subprocess, sys

HOME = pathlib.Path(__file__).resolve().parent.parent
OURS = {
    "section-en-bbc": {"sport": "sport", "business": "business", "politics": "politics", "tech": "technology",
                       "entertainment": "culture"},
    "section-de-gnad": {"Web": "technology", "Panorama": "local", "International": "world", "Wirtschaft": "business",
                        "Sport": "sport", "Inland": "politics", "Wissenschaft": "science", "Kultur": "culture",
                        "Etat": "culture"},
}


def filed(articles):
    lines = "".join(json.dumps({"id": str(at), "title": a.get("title") or "", "text": a["text"], "language": a["lang"]}) + "\n"
                    for at, a in enumerate(articles))
    out = subprocess.run([*(__import__("os").environ.get("RUN") or str(HOME / "standfirst")).split(), "stage", "section"], input=lines, text=True, stdout=subprocess.PIPE,
                         encoding="utf-8", check=True).stdout
    return [json.loads(line)["section"] for line in out.splitlines()]


def f1(gold, found, section):
    right = sum(g == f == section for g, f in zip(gold, found))
    return 2 * right / (gold.count(section) + found.count(section)) if right else 0


def main():
    data = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HOME.parent / "shared/data"
    for name, ours in OURS.items():
        with gzip.open(data / "summaries" / (name + ".jsonl.gz"), "rt", encoding="utf-8") as lines:
            articles = [row for row in map(json.loads, lines) if row["section"] in ours]
        gold, found = [ours[a["section"]] for a in articles], filed(articles)
        scores = {section: f1(gold, found, section) for section in sorted(set(gold))}
        print(f"{name:18} {len(articles):5} articles  macro-F1 {sum(scores.values()) / len(scores):.3f}  "
              + "  ".join(f"{section} {score:.3f}" for section, score in scores.items()))
        wrong = collections.Counter((g, f) for g, f in zip(gold, found) if g != f)
        print("   filed elsewhere: " + ", ".join(f"{g} as {f} {n}" for (g, f), n in wrong.most_common(8)))


main()
