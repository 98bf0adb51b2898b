#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks JSON exchange files against the field tables and the vocabularies.

    check_data.py --model MODEL.json [--vocabularies DIR] [--must-fail] FILE...

MODEL is {"entities": {name: {"tier", "fields": [{"name", "type", "card", "target"}]}}}: the shape of domain-model.json
and of a dump of the program's own field tables. Vocabularies come from --vocabularies (default: resources/vocabularies
beside this script); the model's own are used only where a file is missing there.

--must-fail turns the judgement round: every file has to be refused. It is the control for tests/data/hostile.
Exit code 0: as wished; 1: not; 2: usage. Only the standard library.
"""
import argparse
import collections
import datetime
import json
import pathlib
import re
import sys

MAX_DEPTH = 64
MAX_INT = 2**63 - 1
COMMON = {
    "id": ("slug", ""),
    "confidentiality": ("code", "confidentiality"),
    "assertion": ("code", "assertion"),
    "note": ("long", ""),
    "info": ("rows", "information"),
}
EXTENSIONS = ("detention", "registration", "harassment", "proceeding")
NOT_EXCHANGED = {"revision", "change", "device", "term"}
SHAPES = {
    "ISO 3166": re.compile(r"[A-Z]{2}\Z"),
    "ISO 639": re.compile(r"[a-z]{2,3}\Z"),
    "ISO 15924": re.compile(r"[A-Z][a-z]{3}\Z"),
    "ISO 4217": re.compile(r"[A-Z]{3}\Z"),
}
ISO = {name.lower().replace(" ", ""): name for name in SHAPES}
MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?\Z", re.ASCII)
# References that must not lead back to where they started.
ACYCLIC = {("place", "parent"), ("custody_stage", "within"), ("information", "rests_on"), ("document", "redacted_of")}


class Refused(Exception):
    """The file cannot be read at all."""


def plural(name):
    if name.endswith("y"):
        return name[:-1] + "ies"
    return name + ("es" if name.endswith("s") else "s")


def moment(text, end):
    """The first or last minute that text ('YYYY-MM-DD' or with 'THH:MM') may mean."""
    if not isinstance(text, str) or not MOMENT.match(text):
        raise ValueError("not YYYY-MM-DD or YYYY-MM-DDTHH:MM")
    if "T" in text:
        return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M")
    day = datetime.datetime.strptime(text, "%Y-%m-%d")
    return day.replace(hour=23, minute=59) if end else day


def no_duplicates(pairs):
    keys = collections.Counter(key for key, _ in pairs)
    twice = [key for key, n in keys.items() if n > 1]
    if twice:
        raise Refused(f"the key {twice[0]!r} stands twice in one object")
    return dict(pairs)


def no_constant(word):
    raise Refused(f"{word} is not a JSON number")


def load(path):
    data = pathlib.Path(path).read_bytes()
    if not data.strip():
        raise Refused("the file is empty")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise Refused(f"not UTF-8 at byte {fault.start}") from None
    try:
        return json.loads(text, object_pairs_hook=no_duplicates, parse_constant=no_constant)
    except json.JSONDecodeError as fault:
        raise Refused(f"not JSON at line {fault.lineno}, column {fault.colno}: {fault.msg}") from None
    except RecursionError:
        raise Refused("nested too deeply") from None


class Model:
    def __init__(self, path, vocabularies):
        raw = json.loads(pathlib.Path(path).read_text("utf-8"))
        self.fields = {}
        for name, entity in raw["entities"].items():
            for field in entity["fields"]:
                # The program's own tables hold extensions as dotted fields of act: "detention.warrant".
                extension, _, short = field["name"].rpartition(".")
                target = ",".join(re.split(r"[ ,]+", field.get("target", ""))) if field["type"] in ("ref", "refs") else field.get("target", "")
                spec = (field["type"], ISO.get(target, target), field.get("card", "0..1"))
                self.fields.setdefault(extension or name, {})[short] = spec
        stated = {name for name, fields in self.fields.items() if "assertion" in fields}
        self.factual = set(raw.get("factual_entities", stated))
        self.extensions = [name for name in EXTENSIONS if name in self.fields]
        self.arrays = {
            plural(name): name
            for name in self.fields
            if name not in self.extensions and name not in NOT_EXCHANGED
        }
        self.codes = {
            name: {term["code"] for term in vocabulary["terms"]}
            for name, vocabulary in raw.get("vocabularies", {}).items()
        }
        for file in sorted(pathlib.Path(vocabularies).glob("*.json")):
            terms = json.loads(file.read_text("utf-8"))["terms"]
            self.codes[file.stem] = {term["code"] for term in terms}


class Check:
    """One file: errors as (path, words), counts per kind, fields seen."""

    def __init__(self, model):
        self.model = model
        self.errors = []
        self.counts = collections.Counter()
        self.filled = set()
        self.ids = {}  # id -> (kind, path)
        self.refs = []  # (path, field target, id)
        self.edges = collections.defaultdict(list)  # (kind, field) -> [(from id, to id, path)]
        self.row_ids = {}
        self.fields_named = []  # (path, id of the record, kind of the record above, field)
        self.used = set()

    def error(self, path, words):
        self.errors.append((path, words))

    def run(self, file):
        if not isinstance(file, dict):
            return self.error("", "the file must be one object of arrays")
        self.plain(file, "", 0)
        if self.errors:
            return None
        for key, value in file.items():
            if key == "schema_note":
                self.schema_note(value)
            elif key not in self.model.arrays:
                self.error(key, "unknown kind of record")
            elif not isinstance(value, list):
                self.error(key, "must be an array")
            else:
                for i, record in enumerate(value):
                    self.record(self.model.arrays[key], record, f"{key}[{i}]", top=True)
        self.resolve()
        return None

    def plain(self, value, path, depth):
        """What no text and no tree may hold, whatever the field."""
        if depth > MAX_DEPTH:
            return self.error(path[:60] + "…", f"nested deeper than {MAX_DEPTH} levels")
        if isinstance(value, dict):
            for key, inner in value.items():
                self.plain(inner, f"{path}.{key}" if path else key, depth + 1)
        elif isinstance(value, list):
            for i, inner in enumerate(value):
                self.plain(inner, f"{path}[{i}]", depth + 1)
        elif isinstance(value, str):
            if "\0" in value:
                self.error(path, "a NUL character in a text")
            if any("\ud800" <= c <= "\udfff" for c in value):
                self.error(path, "half of a surrogate pair")
        return None

    def schema_note(self, note):
        if not isinstance(note, dict):
            return self.error("schema_note", "must be an object")
        for key, code in note.get("defaults", {}).items():
            kind, _, field = key.rpartition(".")
            spec = self.model.fields.get(kind, {}).get(field) if kind else COMMON.get(field)
            if not spec or spec[0] != "code":
                self.error(f"schema_note.defaults.{key}", "no such field for a default")
            else:
                self.code(spec[1], code, f"schema_note.defaults.{key}")
        return None

    def record(self, kind, record, path, top=False, parent_id=None, holder=None):
        if not isinstance(record, dict):
            return self.error(path, f"a {kind} must be an object")
        self.counts[kind] += 1
        self.identity(kind, record, path, top)
        own_id = record.get("id", parent_id)
        for name, value in record.items():
            where = f"{path}.{name}"
            if kind == "act" and name in self.model.extensions:
                self.extension(record, name, value, where)
                continue
            spec = self.model.fields[kind].get(name) or COMMON.get(name)
            if spec is None:
                self.error(where, f"a {kind} has no such field")
            elif name == "assertion" and kind not in self.model.factual and name not in self.model.fields[kind]:
                self.error(where, f"a {kind} states no fact and has no assertion")
            elif name != "id":
                self.filled.add(f"{kind}.{name}")
                self.field(kind, name, spec, value, where, own_id)
        if kind == "act":
            self.targets(record, path)
        self.pinned(kind, record, path, holder)
        if kind == "detention":
            self.stages(record, path)
        return None

    def identity(self, kind, record, path, top):
        if "id" not in record:
            if top and kind not in ("user",):
                self.error(f"{path}.id", "a record of the top level needs an id")
            return
        name = record["id"]
        if not isinstance(name, str) or not name:
            self.error(f"{path}.id", "must be a text")
            return
        if name in self.ids:
            self.error(f"{path}.id", f"{name} stands already at {self.ids[name][1]}")
            return
        self.ids[name] = (kind, path)
        if not top:
            self.row_ids[name] = path

    def extension(self, record, name, value, where):
        if record.get("kind") != name:
            self.error(where, f"an act of kind {record.get('kind')} has no {name}")
        elif not isinstance(value, dict):
            self.error(where, "must be an object")
        elif "id" in value:
            self.error(f"{where}.id", "an extension is one record with its act")
        else:
            self.record(name, value, where, parent_id=record.get("id"))

    def field(self, kind, name, spec, value, where, own_id):
        type_, target = spec[0], spec[1]
        single_row = type_ == "rows" and len(spec) > 2 and spec[2] in ("0..1", "1")
        if single_row:
            return self.record(target, value, where, holder=kind)
        many = type_ in ("codes", "refs", "rows") or (len(spec) > 2 and spec[2].endswith("..n"))
        if not many:
            return self.one(kind, name, type_, target, value, where, own_id)
        if not isinstance(value, list):
            return self.error(where, "must be an array")
        plain = [v for v in value if isinstance(v, str)]
        if type_ != "rows" and len(set(plain)) < len(plain):
            self.error(where, "the same value twice")
        for i, item in enumerate(value):
            if type_ == "rows":
                self.record(target, item, f"{where}[{i}]", holder=kind)
            else:
                self.one(kind, name, {"codes": "code", "refs": "ref"}.get(type_, type_), target, item, f"{where}[{i}]", own_id)
        return None

    def one(self, kind, name, type_, target, value, where, own_id):
        if type_ in ("text", "long"):
            if not isinstance(value, str):
                self.error(where, "must be a text")
            elif type_ == "text" and "\n" in value:
                self.error(where, "a line break in a one-line text")
        elif type_ == "code":
            self.code(target, value, where)
        elif type_ == "bool3":
            self.code("tri", value, where)
        elif type_ == "int":
            if not isinstance(value, int) or isinstance(value, bool) or abs(value) > MAX_INT:
                self.error(where, "must be a whole number of 64 bits")
        elif type_ == "num":
            if isinstance(value, bool) or not isinstance(value, (int, float)) or abs(value) > 1e15:
                self.error(where, "must be a number below 10^15")
        elif type_ == "date":
            self.date(value, where)
        elif type_ == "fdate":
            self.fuzzy(value, where)
        elif type_ == "ref":
            if not isinstance(value, str):
                self.error(where, "must be the id of a record")
                return
            self.refs.append((where, target, value))
            if (kind, name) in ACYCLIC and own_id:
                self.edges[(kind, name)].append((own_id, value, where))
        else:
            self.error(where, f"{type_} does not travel in JSON")
        if name == "sha256" and isinstance(value, str) and not re.fullmatch(r"[0-9a-f]{64}", value):
            self.error(where, "must be 64 hexadecimal digits")

    def code(self, vocabulary, value, where):
        if not isinstance(value, str):
            self.error(where, "must be a code")
        elif vocabulary in SHAPES:
            if not SHAPES[vocabulary].match(value):
                self.error(where, f"{value!r} is no code of {vocabulary}")
        elif vocabulary not in self.model.codes:
            self.error(where, f"vocabulary {vocabulary} is missing")
        elif value not in self.model.codes[vocabulary]:
            self.error(where, f"{value!r} is not in the vocabulary {vocabulary}")

    def date(self, value, where):
        try:
            moment(value, False)
        except ValueError as fault:
            self.error(where, str(fault))

    def fuzzy(self, value, where):
        if not isinstance(value, dict):
            return self.error(where, "must be an object {from, to, precision, basis, text}")
        for key in value:
            if key not in ("from", "to", "precision", "basis", "text"):
                self.error(f"{where}.{key}", "an uncertain date has no such part")
        ends = {}
        for key, end in (("from", False), ("to", True)):
            if key in value:
                try:
                    ends[key] = moment(value[key], end)
                except ValueError as fault:
                    self.error(f"{where}.{key}", str(fault))
                    return None
        if len(ends) == 2 and ends["from"] > ends["to"]:
            self.error(f"{where}.from", "later than to")
        self.code("date_precision", value.get("precision", "none"), f"{where}.precision")
        if "basis" in value:
            self.code("date_basis", value["basis"], f"{where}.basis")
        if "text" in value and not isinstance(value["text"], str):
            self.error(f"{where}.text", "must be a text")
        self.precision(value, ends, where)
        return None

    def precision(self, value, ends, where):
        """from and to must span what the precision says: one minute, hour, day, month or year."""
        precision = value.get("precision", "none")
        if precision == "none" and ends:
            self.error(f"{where}.precision", "none, although there is a date")
        if precision not in ("minute", "hour", "day", "month", "year"):
            return
        if len(ends) != 2:
            return self.error(f"{where}.precision", f"{precision} needs from and to")
        low, high = ends["from"], ends["to"]
        length = {"minute": 5, "hour": 4, "day": 3, "month": 2, "year": 1}[precision]
        if low.timetuple()[:length] != high.timetuple()[:length]:
            return self.error(f"{where}.precision", f"from and to are not of one {precision}")
        following = high + datetime.timedelta(minutes=1)
        if precision != "minute":
            starts = low == datetime.datetime(*(low.timetuple()[:length] + (1,) * max(0, 3 - length)))
            if not starts or following.timetuple()[:length] == high.timetuple()[:length]:
                self.error(f"{where}.precision", f"from and to do not span the {precision}")
        return None

    def targets(self, record, path):
        kind = record.get("kind")
        rows = record.get("involved", [])
        targets = [r.get("party") for r in rows if isinstance(r, dict) and r.get("role") == "target"] if isinstance(rows, list) else []
        if kind in ("detention", "registration") and len(targets) != 1:
            self.error(f"{path}.involved", f"a {kind} has exactly one target, here are {len(targets)}")

    def pinned(self, kind, record, path, holder):
        """Rows that name one field of another record: it must have that field."""
        name = record.get("field")
        if kind not in ("information", "text_version", "review_remark") or not isinstance(name, str):
            return
        self.fields_named.append((f"{path}.field", record.get("about"), holder, name))

    def has_field(self, kind, name):
        extension, _, short = name.rpartition(".")
        if extension:
            return kind == "act" and extension in self.model.extensions and short in self.model.fields[extension]
        return name in self.model.fields.get(kind, {}) or name in COMMON

    def stages(self, record, path):
        rows = [r for r in record.get("stages", []) if isinstance(r, dict)] if isinstance(record.get("stages", []), list) else []
        own = {r.get("id") for r in rows}
        numbers = [r.get("seq") for r in rows]
        for i, row in enumerate(rows):
            if isinstance(row.get("within"), str) and row["within"] not in own:
                self.error(f"{path}.stages[{i}].within", "not a stage of this detention")
        if len(set(numbers)) < len(numbers):
            self.error(f"{path}.stages", "the same seq twice")

    def resolve(self):
        for where, target, name in self.refs:
            self.used.add(name)
            if name not in self.ids:
                self.error(where, f"{name} is not in this file")
                continue
            kind = self.ids[name][0]
            allowed = target.split(",")
            if target and allowed[0] != "any" and kind not in allowed:
                self.error(where, f"{name} is a {kind}, not a {' or '.join(allowed)}")
        for where, about, holder, name in self.fields_named:
            kind = self.ids[about][0] if about in self.ids else holder
            if kind and not self.has_field(kind, name):
                self.error(where, f"a {kind} has no field {name}")
        for edges in self.edges.values():
            self.cycles(edges)
        for name, path in self.row_ids.items():
            if name not in self.used:
                self.error(f"{path}.id", f"nothing refers to {name}")

    def cycles(self, edges):
        following = {start: (end, where) for start, end, where in edges}
        done = set()
        for start in following:
            seen = set()
            here = start
            while here in following and here not in done:
                if here in seen:
                    self.error(following[here][1], "leads back to itself")
                    break
                seen.add(here)
                here = following[here][0]
            done |= seen


def judge(model, path):
    check = Check(model)
    try:
        check.run(load(path))
    except Refused as fault:
        check.error("", str(fault))
    return check


def main():
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description="Checks JSON exchange files against field tables and vocabularies.")
    parser.add_argument("--model", required=True)
    parser.add_argument("--vocabularies", default=here.parent / "resources" / "vocabularies")
    parser.add_argument("--must-fail", action="store_true")
    parser.add_argument("--fields", action="store_true", help="list the fields that no file fills")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    model = Model(options.model, options.vocabularies)
    wrong = 0
    filled = set()
    for path in options.files:
        check = judge(model, path)
        filled |= check.filled
        if bool(check.errors) != options.must_fail:
            wrong += 1
        total = sum(check.counts.values())
        print(f"{path}: {len(check.errors)} errors, {total} records")
        for where, words in check.errors[:40]:
            print(f"    {where or '(file)'}: {words}")
        if check.counts and not options.must_fail:
            print("    " + ", ".join(f"{kind} {n}" for kind, n in sorted(check.counts.items())))
    print(f"{len(options.files)} files, {wrong} not as they should be")
    if options.fields:
        everything = {f"{kind}.{name}" for kind in model.fields if kind not in NOT_EXCHANGED for name in model.fields[kind]}
        print(f"{len(filled & everything)} of {len(everything)} fields filled; never filled: {', '.join(sorted(everything - filled))}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
