# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", re.sub(" at 0x[0-9a-f]+", "", repr(eval(line, globals()))))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import re
import os, glob, datetime, zoneinfo
from xml.dom import minidom
import xml.sax, xml.sax.saxutils as su
from zoneinfo import ZoneInfo

os.makedirs("d/e/f"); open("d/a.txt", "w").write("hi"); open("d/e/b.py", "w").close()
doc = minidom.parseString("<r a='1'><!--c--><x id='i'>t<y/></x><x>u</x><![CDATA[cd]]></r>")
root = doc.documentElement
NY = ZoneInfo("America/New_York")
check(r'''
sorted(os.listdir("d")), sorted(e.name for e in os.scandir("d")), [(e.is_dir(), e.is_file(), e.path) for e in sorted(os.scandir("d"), key=lambda e: e.name)], [(r, sorted(d), sorted(f)) for r, d, f in os.walk("d")], [(r, d, f) for r, d, f in os.walk("d", topdown=False)][-1][0], list(os.walk("nope")), os.path.getsize("d/a.txt"), os.stat("d/a.txt").st_size, os.path.isdir("d"), os.access("d/a.txt", os.R_OK), os.path.splitext("a/b.c"), os.path.join("a", "/b"), os.path.relpath("d/e", "d"), os.path.commonpath(["a/b", "a/c"]), os.path.normpath("a//b/../c/."), os.path.split("/a/b"), os.path.isabs("/x"), os.path.basename("a/"), os.path.expandvars("$NOPE_X/x"), os.sep, os.linesep, os.curdir, os.name, os.extsep, os.devnull
os.mkdir("d")
os.mkdir("no/such")
os.makedirs("d/e", exist_ok=True)
os.makedirs("d/e")
os.makedirs("d/a.txt/x")
os.rmdir("d")
os.rmdir("nope")
os.remove("d")
os.remove("nope")
os.unlink("nope")
os.listdir("nope")
os.listdir("d/a.txt")
os.scandir("nope")
os.stat("nope")
os.path.getsize("nope")
os.rename("nope", "x")
os.rename("d/a.txt", "d/c.txt"), os.path.exists("d/a.txt"), os.replace("d/c.txt", "d/a.txt"), os.path.exists("d/a.txt")
os.rename("d/a.txt", "d/e")
os.chdir("nope")
os.removedirs("d/e/f"), os.path.exists("d/e/f"), os.path.exists("d/e")
os.open("nope", os.O_RDONLY)
(fd := os.open("n.bin", os.O_CREAT | os.O_RDWR)) > 2, os.write(fd, b"abc"), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 2), os.fstat(fd).st_size, os.ftruncate(fd, 1), os.close(fd), os.path.getsize("n.bin")
os.close(999)
os.read(999, 1)
os.getenv("NOPE_X"), os.getenv("NOPE_X", "d"), os.environ.get("NOPE_X"), os.environ.setdefault("K", "v"), os.environ["K"], os.putenv("Z", "1"), os.environ.pop("K"), "K" in os.environ
os.environ["NOPE_X"]
os.environ[1]
os.environ.__setitem__("a", 1)
os.fspath("a"), os.fspath(b"a"), os.fsencode("é"), os.fsdecode(b"\xc3\xa9"), os.path.fspath if hasattr(os.path, "fspath") else 0, os.get_terminal_size.__name__, os.cpu_count() is None or os.cpu_count() > 0, isinstance(os.getpid(), int), os.strerror(2), os.path.lexists("d"), os.symlink("a.txt", "d/ln"), os.readlink("d/ln"), os.path.islink("d/ln"), os.path.realpath("d/ln").endswith("d/a.txt"), os.lstat("d/ln").st_size, os.chmod("d/a.txt", 0o600), oct(os.stat("d/a.txt").st_mode), os.truncate("d/a.txt", 1), os.path.samefile("d", "./d"), os.utime("d/a.txt", (1, 2)), os.stat("d/a.txt").st_mtime, os.urandom(0), len(os.urandom(3)), os.walk.__name__
os.urandom(-1)
os.fspath(5)
os.path.join("a", 5)
os.path.join("a", b"b")
os.path.commonpath([])
os.path.commonpath(["/a", "b"])
os.path.relpath("")
os.path.exists(5.5)
sorted(glob.glob("d/*")), sorted(glob.glob("d/**", recursive=True)), glob.glob("nope*"), list(glob.iglob("d/*.txt")), glob.glob("*.txt", root_dir="d"), glob.escape("a[b]*?"), glob.has_magic("a*"), sorted(glob.glob("d/[ae]*")), glob.translate("*.py") != ""
root.tagName, root.getAttribute("a"), root.getAttribute("z"), root.hasAttribute("a"), root.attributes["a"].value, [c.nodeType for c in root.childNodes], [x.firstChild.data for x in root.getElementsByTagName("x")], root.firstChild.nodeName, root.lastChild.data, root.childNodes[1].attributes.items(), root.childNodes[1].nextSibling.nodeName, root.parentNode is doc, doc.toxml(), root.toxml(), root.toprettyxml(indent=" "), doc.toprettyxml(indent="", newl="", encoding="utf-8"), root.cloneNode(True).toxml(), root.cloneNode(False).toxml(), root.hasChildNodes(), root.nodeValue, root.localName, root.namespaceURI, repr(root).split(" at")[0], repr(root.childNodes[1].firstChild), doc.nodeName
(e := doc.createElement("n")), e.setAttribute("q", "<&\">"), e.appendChild(doc.createTextNode("a<b&c")), e.toxml(), root.insertBefore(e, root.firstChild).tagName, root.removeChild(e).tagName, root.replaceChild(e, root.firstChild).nodeName, e.removeAttribute("q"), e.toxml(), doc.createComment("x").toxml(), doc.createCDATASection("y").toxml(), doc.createProcessingInstruction("t", "d").toxml(), e.normalize(), minidom.Document().toxml(), minidom.getDOMImplementation().createDocument(None, "z", None).toxml()
root.removeChild(doc.createElement("q"))
root.attributes["zz"]
root.removeAttribute("zz")
doc.appendChild(doc.createElement("two"))
doc.createTextNode(5)
e.setAttribute("a", 5)
minidom.parseString("<a>")
minidom.parseString("")
su.escape("<a&b>"), su.escape("a'b", {"'": "&apos;"}), su.unescape("&lt;&amp;&gt;&quot;", {"&quot;": '"'}), su.quoteattr('a"b'), su.quoteattr("a'b\"c\n"), su.quoteattr("<")
xml.sax.parseString(b"<a>", xml.sax.ContentHandler())
datetime.datetime(2024, 7, 1, tzinfo=NY).utcoffset(), datetime.datetime(2024, 1, 1, tzinfo=NY).tzname(), datetime.datetime(2024, 11, 3, 1, 30, tzinfo=NY).utcoffset(), datetime.datetime(2024, 11, 3, 1, 30, fold=1, tzinfo=NY).utcoffset(), datetime.datetime(2024, 3, 10, 2, 30, tzinfo=NY).utcoffset(), datetime.datetime(2024, 7, 1, tzinfo=NY).dst(), datetime.datetime(2024, 6, 1, 12, tzinfo=ZoneInfo("UTC")).astimezone(ZoneInfo("Asia/Kolkata")).isoformat(), datetime.datetime(2050, 7, 1, tzinfo=NY).isoformat(), datetime.datetime(1900, 1, 1, tzinfo=ZoneInfo("Europe/London")).utcoffset(), NY.key, str(NY), repr(NY), NY is ZoneInfo("America/New_York"), NY is ZoneInfo.no_cache("America/New_York"), "Europe/Paris" in zoneinfo.available_timezones(), datetime.time(1, tzinfo=NY).utcoffset(), NY.utcoffset(None), __import__("pickle").loads(__import__("pickle").dumps(NY)) is NY, __import__("copy").copy(NY) is NY, ZoneInfo.clear_cache()
ZoneInfo("Nope/Zone")
ZoneInfo("../etc")
ZoneInfo("")
ZoneInfo("/abs")
ZoneInfo(5)
''')
