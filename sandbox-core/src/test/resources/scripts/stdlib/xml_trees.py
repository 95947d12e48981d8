import copy
import io
import xml.etree.ElementTree as ET


def attempt(call, *args, **kwargs):
    try:
        result = call(*args, **kwargs)
        print(result if isinstance(result, (str, bytes)) else type(result).__name__)
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


# --- building ---
root = ET.Element("catalog", {"a": "1"}, b="2")
book = ET.SubElement(root, "book", id="bk1")
title = ET.SubElement(book, "title")
title.text = "A < B & \"C\" > 'D'"
title.tail = "\n"
ET.SubElement(book, "price", {"unit": "€\n\t\""}).text = "12.5"
root.append(ET.Comment(" a note "))
root.append(ET.ProcessingInstruction("go", "now"))
print(ET.tostring(root))
print(ET.tostring(root, encoding="unicode"))
print(ET.tostring(root, "utf-8"))
print(ET.tostring(root, "utf-8", xml_declaration=True))
print(ET.tostring(root, "latin-1"))
print(ET.tostring(root, "unicode", xml_declaration=True, short_empty_elements=False))
print(ET.tostring(root, "unicode", method="text"), ET.tostring(root, "unicode", method="html"))
print(ET.tostringlist(root, "unicode"))
attempt(ET.tostring, root, method="x")
print(len(root), root[0].tag, root[-1].text, [c.tag for c in root[0]], root.attrib, root.get("z"), root.get("z", 3))
print(root.keys(), root.items(), list(root.iter("title"))[0].text, repr(root)[:18] == "<Element 'catalog'")
root.set("c", "3")
root.insert(0, ET.Element("first"))
root[1:2] = [ET.Element("x"), ET.Element("y")]
print([c.tag if isinstance(c.tag, str) else c.text for c in root])
del root[0]
root.remove(root[0])
root.extend([ET.Element("p"), ET.Element("q")])
print([c.tag if isinstance(c.tag, str) else c.text for c in root], root.attrib)
for bad in (
    lambda: root[99], lambda: root.append("x"), lambda: root.remove(ET.Element("n")), lambda: root.extend(["x"]),
    lambda: root.__setitem__(0, 3), lambda: root["x"], lambda: root.insert(0, None), lambda: ET.Element("a", 3),
    lambda: ET.SubElement("a", "b"), lambda: root.__delitem__(99), lambda: ET.ElementTree("x"), lambda: ET.Element(),
    lambda: ET.tostring(ET.Element(3)), lambda: ET.tostring(ET.Element("a", b=3))):
    attempt(bad)
e = ET.Element("n")
e.text = 5
attempt(ET.tostring, e)
shallow, deep = copy.copy(root), copy.deepcopy(root)
root[0].set("new", "1")
print(shallow[0].get("new"), deep[0].get("new"), shallow is root, ET.iselement(root), ET.iselement("x"))
root.clear()
print(ET.tostring(root), root.text)

# --- finding ---
DOC = ET.fromstring("""<data xmlns:x="urn:x"><country name="L"><rank>1</rank><year>2008</year>
<neighbor name="A" direction="E"/><neighbor name="S"/></country>
<country name="S"><rank>4</rank><year>2011</year><neighbor name="M"/><x:extra x:k="v">deep<b>er</b></x:extra></country>
<country name="P"><rank>68</rank><year>2011</year></country><other><country name="in"/></other></data>""")
for path in (
    "country", "country/rank", "./country", ".", "*", "*/neighbor", ".//neighbor", ".//country", "country[@name]",
    "country[@name='S']", "country[@name!='S']", "country[rank]", "country[rank='4']", "country[year='2011']/rank",
    "country[year!='2011']/rank", "country[1]", "country[last()]", "country[last()-1]", "country[@name][2]", ".//neighbor[2]",
    ".//neighbor/..", ".//country/..", "./country/*[@name]", ".//b/..", ".//{urn:x}extra", ".//{*}extra", ".//{urn:x}*", ".//{}b",
    ".//{*}*", ".//{}*", "country/", ".//rank[.='68']", ".//rank[.!='68']", "country [rank]", ".//x:extra", ".//y:extra",
    "country[@{urn:x}k]", "other//country", "nothing", "./", "country//", "/data", "country[0]", "country[-1]",
    "country[last()+1]", "country[first()]", "country[@name=S]", "country[a/b]", "country]", "@name", "country[position()=1]",
    "..", "country//*", "////", "country[@name='S'][rank='4']", "country[rank='4' or rank='1']", ".//*[@name='M']", "//rank"):
    for form in ("findall", "iterfind", "find"):
        try:
            found = getattr(DOC, form)(path, {"x": "urn:x"})
            if form == "find":
                print("   first:", None if found is None else (found.tag, found.attrib))
            else:
                print(path, [(f.tag, f.get("name") or f.text) for f in found])
        except Exception as e:
            print(path, form, type(e).__name__, e)
print(DOC.findtext("country/rank"), DOC.findtext("zzz"), DOC.findtext("zzz", "d"), repr(DOC.findtext("country/neighbor")))
print(DOC.find("extra", {"": "urn:x"}) is None, DOC.find(".//extra", {"": "urn:x"}).tag, DOC.find("no") is None)
print("".join(DOC[1].itertext()), [e.tag for e in DOC[1].iter()], [e.tag for e in DOC.iter("b")], len(list(DOC.iter("*"))))

# --- names ---
q = ET.QName("urn:u", "local")
print(q, repr(q), q == "{urn:u}local", q == ET.QName("{urn:u}local"), hash(q) == hash("{urn:u}local"), q < ET.QName("z"))
e = ET.Element(q, {ET.QName("urn:v", "k"): ET.QName("urn:u", "value"), "plain": "1"})
ET.SubElement(e, "{urn:v}child").text = "urn:w"
print(ET.tostring(e, "unicode"))
ET.register_namespace("vee", "urn:v")
print(ET.tostring(e, "unicode"))
attempt(ET.register_namespace, "ns1", "urn:z")
print(ET.tostring(ET.fromstring("<a xmlns='urn:d'><b c='1'/></a>"), "unicode", default_namespace="urn:d") if 0 else "")
print(ET.tostring(ET.fromstring("<a xmlns='urn:d'><b/></a>"), "unicode", default_namespace="urn:d"))
attempt(ET.tostring, ET.fromstring("<a xmlns='urn:d'><b xmlns=''/></a>"), "unicode", default_namespace="urn:d")
print(ET.tostring(ET.fromstring("<a xmlns='http://www.w3.org/1999/xhtml' xml:lang='en'/>"), "unicode"))

# --- trees ---
tree = ET.ElementTree(ET.fromstring("<a><b><c/>text</b><d> </d></a>"))
ET.indent(tree)
ET.dump(tree)
ET.indent(tree, space="\t", level=1)
print(ET.tostring(tree.getroot(), "unicode"))
attempt(ET.indent, tree, level=-1)
out = io.BytesIO()
tree.write(out, encoding="utf-16")
print(out.getvalue()[:12])
out = io.StringIO()
tree.write(out, encoding="unicode", xml_declaration=True)
print(out.getvalue())
out = io.BytesIO()
tree.write(out, "utf-8", True)
print(out.getvalue())
print(tree.find("b").tag, tree.findtext("b/c"), len(tree.findall("*")), [e.tag for e in tree.iter()], list(tree.iterfind("d"))[0].tag)
attempt(ET.ElementTree().write, out)
html = ET.fromstring("<html><head><script>a &lt; b</script><br/><p q='&lt;'>x &lt; y</p></head></html>")
print(ET.tostring(html, "unicode", method="html"))

# --- the canonical form ---
XML = """<?xml version="1.0"?><!DOCTYPE d [<!ATTLIST e w CDATA "default">]>
<!-- c --><d   xmlns:b="urn:b"  xmlns:a="urn:a" z="1" a:y='2' b:x="&lt;&#10;&quot;"  >
  <e/> <f   w = 'q' >&gt; text <![CDATA[<&]]></f> <g xmlns="" xmlns:c="urn:c" at="a:v"> a:name </g>
<?pi   data ?></d> <!-- end -->"""
for options in (
    {}, {"with_comments": True}, {"strip_text": True}, {"rewrite_prefixes": True}, {"exclude_tags": ["f"]},
    {"exclude_attrs": ["z", "{urn:a}y"]}, {"qname_aware_tags": ["g"], "strip_text": True},
    {"qname_aware_attrs": ["at"], "rewrite_prefixes": True}):
    print(options)
    attempt(ET.canonicalize, XML, **options)
out = io.StringIO()
print(ET.canonicalize(from_file=io.StringIO("<a b='1'  a='2'/>"), out=out), out.getvalue())
attempt(ET.canonicalize)
