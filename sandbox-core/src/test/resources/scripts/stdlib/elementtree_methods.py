# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", re.sub(" at 0x[0-9a-f]+", "", repr(eval(line, globals()))))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import re
import io
import xml.etree.ElementTree as ET

doc = """<?xml version="1.0"?>
<!-- top -->
<data xmlns:x="http://x.org/" a="1">
  <country name="L"><rank updated="yes">2</rank><year>2008</year><x:neighbor dir="E"/></country>
  <country name="S"><rank>5</rank>tail<year>2011</year></country>
  <empty/><mixed>pre<b>bold</b>post<i/>end</mixed>
</data>"""
root = ET.fromstring(doc)
check(r'''
root, root.tag, root.attrib, len(root), root[0].tag, root[0].get("name"), root[0].get("zz"), root[0].get("zz", 5), root.text, root.tail, root[0].items(), list(root[0].keys()), [c.tag for c in root], [e.tag for e in root.iter()], [e.text for e in root.iter("year")], "".join(root[3].itertext()), list(root[1].itertext())
[e.tag for e in root.findall("country")], root.find("country/year").text, root.findtext("country/rank"), root.findtext("nope"), root.findtext("nope", "d"), root.findtext("empty"), root.find("zzz"), [e.text for e in root.iterfind(".//year")], root.findall("./country[@name]"), [e.text for e in root.findall(".//country[@name='S']/year")], [e.get("name") for e in root.findall("country[rank]")], [e.get("name") for e in root.findall("country[rank='5']")], [e.get("name") for e in root.findall("country[2]")], [e.get("name") for e in root.findall("country[last()]")], [e.get("name") for e in root.findall("country[last()-1]")], [e.tag for e in root.findall("*")], [e.tag for e in root.findall(".//*[@updated]")], [e.tag for e in root.findall(".//rank/..")], [e.get("name") for e in root.findall("country[@name!='L']")], [e.get("name") for e in root.findall("country[.='52011']")], [e.tag for e in root.findall(".//{http://x.org/}neighbor")], [e.tag for e in root.findall(".//x:neighbor", {"x": "http://x.org/"})], [e.tag for e in root.findall(".//{*}neighbor")], [e.tag for e in root.findall(".//{http://x.org/}*")], root.findall("country/rank[@updated='yes']"), root.find(".") is root, [e.text for e in root.findall("country/year[.='2008']")], root.findall("country[rank!='5']")[0].get("name"), root.findall(".//{}year") != 5
root.findall("/country")
root.findall("country[0]")
root.findall("country[-1]")
root.findall("country[last()+1]")
root.findall("x:y")
root.findall("country[@name=S]")
root.findall("a//")
root.findall("")
root.find("..")
root.find(5)
ET.tostring(root[0]), ET.tostring(root[0], encoding="unicode"), ET.tostring(root[2]), ET.tostring(root[3], method="text"), ET.tostring(root[2], short_empty_elements=False), ET.tostring(root[3], encoding="us-ascii", xml_declaration=True), ET.tostring(root[2], "utf-8"), ET.tostring(root[2], "utf-16")[:4], ET.tostring(ET.fromstring("<a>é&lt;&amp;\"'</a>")), ET.tostring(ET.fromstring("<a>é</a>"), "utf-8"), ET.tostring(ET.fromstring('<a b="&quot;&lt;&#10;x"/>')), ET.tostring(ET.fromstring("<p>x<br/></p>"), method="html"), ET.tostring(ET.fromstring("<script>a&lt;b</script>"), method="html"), ET.tostringlist(root[2]), ET.tostring(root[2], encoding="unicode", xml_declaration=True), ET.tostring(ET.fromstring('<a xmlns="u"><b/></a>'), default_namespace="u"), ET.tostring(ET.fromstring('<a xmlns="u"><b xmlns="v" c="1"/></a>'))
ET.tostring(root[2], method="zzz")
ET.tostring(5)
ET.tostring(root, default_namespace="u")
(e := ET.Element("t", {"a": "1"}, b="2")), e.attrib, e.set("c", "3"), e.get("c"), ET.SubElement(e, "s", x="y").tag, e.append(ET.Element("z")), len(e), e.insert(0, ET.Comment("hi")), ET.tostring(e), e.remove(e[0]), e.extend([ET.Element("q"), ET.Element("r")]), [c.tag for c in e], e[1:3], e[-1].tag, e.clear(), len(e), e.attrib, ET.tostring(e)
e.remove(ET.Element("nope"))
e[0]
e["a"]
e.append("x")
e.append(None)
ET.Element()
ET.Element("a", "b")
ET.Element("a", 5)
ET.tostring(ET.Element(5))
ET.tostring(ET.Element("a", {"b": 5}))
(x := ET.Element("x")), setattr(x, "text", 5), 1
ET.tostring(x)
ET.SubElement("x", "y")
e.makeelement("m", {}), e.__copy__().tag, __import__("copy").deepcopy(root[0])[0].text, bool(ET.Element("a") is not None), ET.iselement(e), ET.iselement(5), ET.Element("q").text, repr(ET.Element("q")).split(" at")[0], ET.Comment("a -- b").text, ET.ProcessingInstruction("t", "x").text, ET.PI is ET.ProcessingInstruction, ET.tostring(ET.PI("t")), ET.tostring(ET.Comment("<c>")), ET.QName("u", "t").text, ET.QName("{u}t"), ET.QName("a") == "a", ET.QName("a") < ET.QName("b"), ET.tostring(ET.Element(ET.QName("u", "t")))
setattr(e, "foo", 1)
e.tag.foo
del_ = 1
(t := ET.ElementTree(root)).getroot() is root, t.find("country").tag, [x.tag for x in t.iter("year")], t.findtext("country/year"), len(t.findall("country")), (o := io.StringIO()), t.write(o, encoding="unicode"), len(o.getvalue()), (b := io.BytesIO()), t.write(b, "utf-8", xml_declaration=True), b.getvalue()[:40], t.write(b2 := io.BytesIO()), b2.getvalue()[:20], [x.tag for x in t.iterfind("*")], ET.ElementTree().getroot()
ET.ElementTree(5)
ET.ElementTree().write(io.BytesIO())
t.parse(io.StringIO("<z><y/></z>")).tag, t.getroot().tag, ET.parse(io.BytesIO(b"<q/>")).getroot().tag, ET.ElementTree(file=io.StringIO("<f/>")).getroot().tag, t._setroot(root)
ET.parse("nofile.xml")
ET.parse(5)
(i := ET.fromstring("<a><b>x</b><c><d/></c>t</a>")), ET.indent(i), ET.tostring(i), ET.indent(i, "\t"), ET.tostring(i), ET.indent(i, "", 0), ET.tostring(i), ET.indent(i, space="  ", level=1), ET.tostring(i), ET.indent(ET.ElementTree(i))
ET.indent(i, level=-1)
ET.canonicalize("<a z='1' b='2'><!--c--><b></b>  x </a>"), ET.canonicalize("<a z='1' b='2'><!--c--><b/> x </a>", with_comments=True, strip_text=True), ET.canonicalize("<n:a xmlns:n='u' xmlns:m='v'><m:b/></n:a>", rewrite_prefixes=True), ET.canonicalize("<a b='1' c='2'/>", exclude_attrs=["b"]), ET.canonicalize("<a><b/><c/></a>", exclude_tags=["b"]), ET.canonicalize(from_file=io.StringIO("<q/>")), ET.canonicalize("<a>&lt;&amp;&#13;\"</a>"), ET.canonicalize("<a b='&lt;&quot;&#9;'/>")
ET.iterparse(io.BytesIO(b"<a/>"), ["zzz"])
list(ET.iterparse(io.BytesIO(b"<a>")))
(p := ET.XMLPullParser(["start", "end"])), p.feed("<a><b>"), [(ev, el.tag) for ev, el in p.read_events()], p.feed("</b></a>"), [(ev, el.tag) for ev, el in p.read_events()], p.close()
(p := ET.XMLParser()), p.feed("<a>"), p.feed("x</a>"), p.close().text
(p := ET.XMLParser(target=ET.TreeBuilder(insert_comments=True, insert_pis=True))), p.feed("<a><!--c--><?t d?></a>"), ET.tostring(p.close())
(tb := ET.TreeBuilder()), tb.start("a", {}), tb.data("x"), tb.start("b", {}), tb.end("b"), tb.data("y"), tb.end("a"), ET.tostring(tb.close())
ET.TreeBuilder().close()
ET.XMLParser(encoding="zzz")
ET.XMLParser().close()
ET.XML("<a/>").tag, ET.XMLID("<a><b id='x'/></a>")[1], ET.fromstringlist(["<a>", "</a>"]).tag, ET.register_namespace("pre", "http://pre/"), ET.tostring(ET.fromstring('<a xmlns="http://pre/"/>')), ET.VERSION
ET.register_namespace("ns1", "u")
ET.dump(ET.fromstring("<a><b/></a>"))
''')
for bad in ["", "x", "<a>", "<a></b>", "<a", "<a b></a>", "<a b=1/>", "<a b='1' b='2'/>", "<a/><b/>", "<a>&x;</a>", "<a>&#0;</a>", "<a><![CDATA[x</a>", "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "<p:a/>", "<a>\x01</a>", "<?xml version='1.0' encoding='zzz'?><a/>", " <?xml version='1.0'?><a/>", "<a b='<'/>", "<a>]]></a>", "<1a/>", "<a><!-- -- --></a>", "<a/>text", "<?xml version='2.0'?><a/>", "<a>é</a>", b"<a>\xff</a>", "<a xmlns:x=''/>", "<!DOCTYPE a SYSTEM 'f.dtd'><a/>", 5, None]:
    try:
        print(repr(bad), ET.tostring(ET.fromstring(bad)))
    except ET.ParseError as e:
        print(repr(bad), "ParseError", e, e.code, e.position)
    except Exception as e:
        print(repr(bad), type(e).__name__, e)
