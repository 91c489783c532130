"""What translate-toolkit reads of files, as JSON; and the files that it writes of such JSON.

toolkit.py read FILE          -> [{"id", "source", "target", "state", "approved", "notes"}]
toolkit.py write FILE LANG    <- [{"id", "source", "target", "note"}] on standard input
"""
import json
import sys

from translate.storage import factory, tbx, tmx, xliff


def state_of(unit):
    node = getattr(unit, "target_dom", None)
    return None if node is None else node.get("state")


def read(path):
    rows = []
    for unit in factory.getobject(path).units:
        if getattr(unit, "isheader", lambda: False)():
            continue
        is_xliff = isinstance(unit, xliff.xliffunit)
        rows.append({
            "id": unit.xmlelement.get("id"),
            "source": str(unit.source or ""),
            "target": None if unit.target is None else str(unit.target),
            "state": state_of(unit) if is_xliff else None,
            "approved": unit.isapproved() if is_xliff else None,
            "notes": unit.getnotes() if is_xliff else "",
            "definition": unit.getnotes("definition") if isinstance(unit, tbx.tbxunit) else "",
        })
    json.dump(rows, sys.stdout)


def write(path, lang):
    kinds = {"xlf": xliff.xlifffile, "tmx": tmx.tmxfile, "tbx": tbx.tbxfile}
    kind = kinds[path.rsplit(".", 1)[1]]
    store = kind(sourcelanguage="fr", targetlanguage=lang)
    for row in json.load(sys.stdin):
        if kind is xliff.xlifffile:
            unit = store.addsourceunit(row["source"])
            unit.settarget(row["target"])
        else:
            unit = kind.UnitClass(row["source"])
            unit.setsource(row["source"], "fr")
            unit.settarget(row["target"], lang)
            store.addunit(unit)
        if row.get("note"):
            unit.addnote(row["note"], origin="translator")
    store.savefile(path)


if __name__ == "__main__":
    if sys.argv[1] == "read":
        read(sys.argv[2])
    elif sys.argv[1] == "write":
        write(sys.argv[2], sys.argv[3])
