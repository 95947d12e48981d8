# SPDX-License-Identifier: Apache-2.0
"""The module plistlib: both forms, and what is wrong."""
import datetime
import io
import plistlib

d = {"name": "x", "n": 5, "f": 1.5, "t": True, "f2": False, "l": [1, "a", {}], "e": [], "d": b"abc" * 20, "when": datetime.datetime(2024, 1, 2, 3, 4, 5), "nested": {"b": {"c": b"", "more": [[b"q" * 80]]}}, "uni": "é<&>", "neg": -3, "multi": "a\nb", "same": ["x", "x", 5, 5.0, 1, True], "big": 2**63, "mid": 70000, "long": list(range(20)), "text": "y" * 300}
s = plistlib.dumps(d)
print(s.decode(), plistlib.loads(s) == d)
print(plistlib.dumps(d, sort_keys=False).decode()[200:300])
b = plistlib.dumps(d, fmt=plistlib.FMT_BINARY)
print(b.hex(), plistlib.loads(b) == d, list(plistlib.loads(plistlib.dumps(d, fmt=plistlib.FMT_BINARY, sort_keys=False)))[:4])
out = io.BytesIO()
plistlib.dump([1, plistlib.UID(7)], out, fmt=plistlib.FMT_BINARY)
out.seek(0)
print(plistlib.load(out), plistlib.FMT_XML, repr(plistlib.FMT_BINARY), hash(plistlib.UID(3)) == hash(plistlib.UID(3)))
for f in (
    lambda: plistlib.dumps({1: 2}),
    lambda: plistlib.dumps({1: 2}, fmt=plistlib.FMT_BINARY),
    lambda: plistlib.dumps({"a": None}),
    lambda: plistlib.loads(b"junk"),
    lambda: plistlib.loads(b"<plist><dict><key>a</key></dict></plist>"),
    lambda: plistlib.loads(b"<plist><integer>x</integer></plist>"),
    lambda: plistlib.loads(b"<plist><integer>0x1F</integer></plist>"),
    lambda: plistlib.dumps(2**64),
    lambda: plistlib.dumps("\x00"),
    lambda: plistlib.loads(b"bplist00xxx"),
    lambda: plistlib.loads(b[:-10]),
    lambda: plistlib.dumps(object()),
    lambda: plistlib.UID(-1),
    lambda: plistlib.UID("x"),
    lambda: plistlib.dumps(plistlib.UID(1)),
    lambda: plistlib.dumps({1: 2}, skipkeys=True),
    lambda: plistlib.dumps({"a": 1}, fmt="x"),
    lambda: plistlib.loads('<plist version="1.0"><true/></plist>', fmt=plistlib.FMT_XML),
    lambda: plistlib.loads(b"<plist><date>2024-01-02T03:04:05Z</date></plist>"),
    lambda: plistlib.loads(b"<plist><foo/></plist>"),
    lambda: plistlib.loads(b"<plist><array><key>x</key></array></plist>"),
    lambda: plistlib.loads(b"<plist><dict><string>x</string></dict></plist>"),
    lambda: plistlib.loads(b""),
    lambda: plistlib.loads(b"<plist></plist>"),
    lambda: plistlib.loads(b"<!DOCTYPE x [<!ENTITY a 'b'>]><plist><string>&a;</string></plist>"),
    lambda: plistlib.loads(b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><plist><string>&a;</string></plist>"),
    lambda: plistlib.loads(b"<?xml version='1.0'?><plist><string></plist>"),
    lambda: plistlib.dumps((1, 2)),
    lambda: plistlib.dumps(datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc), aware_datetime=True),
    lambda: plistlib.loads(b"<plist><date>2024-01-02T03:04:05Z</date></plist>", aware_datetime=True),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
