#!/usr/bin/env python3
"""What a real model makes of real articles: how much is grounded at first try, after repair, withheld.

    bench/small_model.py [--base-url URL] [--model NAME] [--articles 60] [--language de] [--keep FOLDER] [PAGE...]

Needs a server that speaks OpenAI's protocol (`../shared/tools/small_model.sh start` brings one up). The articles are
spread evenly over the languages of the measuring data. Every call goes through a recorder on loopback, which counts
what the program does not: whether the first answer was valid JSON, tokens and seconds.
"""
import argparse, collections, http.server, json, os, subprocess, sys, tempfile, threading, time
import urllib.error, urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
DATA = HERE.parent / "shared/data/extraction/fundus"
PRONOUNS = set("he she it they this these that those but and also however er sie es dies diese aber auch il elle ils elles "
               "ce cela mais él ella ellos esto pero ele ela eles isso mas он она оно они это но o bu ama यह वह वे लेकिन هو هي هذا لكن "
               "او این اما 他 她 它 这 但 彼 彼女 これ しかし".split())


class Recorder(http.server.BaseHTTPRequestHandler):
    """Passes a call on to the model and notes what came back."""
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        request = self.rfile.read(int(self.headers["Content-Length"]))
        began = time.time()
        onward = urllib.request.Request(self.server.base + self.path.removeprefix("/v1"), request,
                                        {"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(onward, timeout=900) as response:
                status, body = response.status, response.read()
        except urllib.error.HTTPError as error:
            status, body = error.code, error.read()
        self.server.calls.append({"request": json.loads(request), "status": status, "seconds": time.time() - began,
                                  "answer": body.decode(errors="replace")})
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def chosen(count):
    """Articles in turn from each language, so that every language has its share."""
    by_language = collections.defaultdict(list)
    for page in json.loads((DATA / "gold.json").read_text()).values():
        by_language[page["lang"]].append(str(DATA / page["file"]))
    turns = [page for turn in zip(*[pages + [None] * 99 for pages in by_language.values()]) for page in turn if page]
    return turns[:count]


def valid(call, field):
    try:
        content = json.loads(call["answer"])["choices"][0]["message"]["content"]
        return all("text" in p and "sentences" in p for p in json.loads(content)[field])
    except (ValueError, KeyError, TypeError, IndexError):
        return False


def digest(arguments, base, out):
    settings = {"models.bench.base-url": base, "models.bench.model": arguments.model, "models.bench.timeout": "600s",
                "models.bench.at-once": "1", "models.bench.answers": arguments.answers, "roles.condense": "bench"}
    if arguments.language:
        settings["roles.translate"] = "bench"
    options = " ".join(f"-Dstandfirst.{name}={value}" for name, value in settings.items())
    command = [str(HERE / "standfirst"), "digest", "--condenser", "llm", "--stories", "500", "--out", str(out),
               "--data", str(out / "data"), *(["--language", arguments.language] if arguments.language else []),
               *(arguments.pages or chosen(arguments.articles))]
    environment = {**os.environ, "STANDFIRST_JAVA_OPTIONS": options}
    return subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True)


def tellings(edition):
    return [t for section in edition["sections"] for story in section["stories"] for t in story["tellings"]]


def share(part, whole):
    return f"{100 * part / whole:5.1f} %" if whole else "    –"


def report(edition, calls):
    told = tellings(edition)
    prompted = [t for t in told if "steppedIn" not in t]
    points = [p["text"] for t in prompted for p in t["points"]]
    repaired = sum(t["repaired"] for t in prompted)
    withheld = sum(sum(t["withheld"].values()) for t in prompted)
    proposed = len(points) + withheld
    firsts = [c for c in calls if len(c["request"]["messages"]) == 2]
    tokens = [json.loads(c["answer"]).get("usage", {}) for c in calls if c["status"] == 200]
    languages = {t["article"]["language"] for t in told}
    spaced = [p for p in points if " " in p]
    opening = sum(p.split()[0].lower().strip('"“«') in PRONOUNS for p in points)
    print(f"articles                     {len(told)} in {len(languages)} languages; the extractive condenser stepped in for "
          f"{len(told) - len(prompted)}")
    print(f"valid JSON at first try      {share(sum(valid(c, 'points') for c in firsts), len(firsts))}")
    print(f"points proposed              {proposed}, {proposed / max(1, len(prompted)):.1f} an article")
    print(f"grounded at first try        {share(len(points) - repaired, proposed)}")
    print(f"grounded after repair        {share(len(points), proposed)}")
    print(f"withheld                     {share(withheld, proposed)}   "
          + " ".join(f"{k} {v}" for k, v in sum((collections.Counter(t['withheld']) for t in prompted),
                                                collections.Counter()).most_common()))
    print(f"words a point                {sum(len(p.split()) for p in spaced) / max(1, len(spaced)):.1f}")
    print(f"opening with a pronoun       {share(opening, len(points))}")
    print(f"calls an article             {len(calls) / max(1, len(told)):.2f}")
    print(f"tokens an article            {sum(t.get('prompt_tokens', 0) for t in tokens) / max(1, len(told)):.0f} in, "
          f"{sum(t.get('completion_tokens', 0) for t in tokens) / max(1, len(told)):.0f} out")
    print(f"seconds an article           {sum(c['seconds'] for c in calls) / max(1, len(told)):.1f}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("pages", nargs="*", help="articles to read instead of the measuring data's")
    arguments.add_argument("--base-url", default="http://127.0.0.1:8011/v1")
    arguments.add_argument("--model", default="small")
    arguments.add_argument("--answers", default="json-object", help="json-schema, json-object or prompt")
    arguments.add_argument("--articles", type=int, default=60)
    arguments.add_argument("--language", default="", help="also translate into this language")
    arguments.add_argument("--keep", type=Path, help="keep edition and calls here")
    arguments = arguments.parse_args()
    out = arguments.keep or Path(tempfile.mkdtemp())
    out.mkdir(parents=True, exist_ok=True)
    recorder = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    recorder.base, recorder.calls = arguments.base_url, []
    threading.Thread(target=recorder.serve_forever, daemon=True).start()
    run = digest(arguments, f"http://127.0.0.1:{recorder.server_port}/v1", out)
    (out / "calls.jsonl").write_text("".join(json.dumps(c, ensure_ascii=False) + "\n" for c in recorder.calls))
    if run.returncode:
        return run.returncode
    report(json.loads((out / "edition.json").read_text()), recorder.calls)
    return 0


if __name__ == "__main__":
    sys.exit(main())
