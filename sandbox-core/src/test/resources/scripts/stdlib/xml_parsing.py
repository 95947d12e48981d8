import io
import xml.etree.ElementTree as ET


def attempt(data):
    try:
        root = ET.fromstring(data)
        print(ascii(data), "->", ascii(ET.tostring(root)), ascii(root.text))
    except ET.ParseError as e:
        print(ascii(data), "->", e, e.code, e.position)
    except Exception as e:
        print(ascii(data), "->", repr(e))


DOCUMENTS = (
    '', '<', '<a', '<a>', '<a></b>', '<a/><b/>', 'x', '<a>&x;</a>', '<a x=1/>', '<a x="1" x="2"/>', '<a><', '<a>&',
    '<a>&#0;</a>', '<a>\x01</a>', '<a>]]></a>', '<a b="<"/>', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    '<!DOCTYPE a SYSTEM "x"><a>&x;</a>', '<a:b/>', '<a xmlns:p="u"><p:c p:d="1"/></a>', '<?xml version="1.0"?><a/>',
    ' <?xml version="1.0"?><a/>', '<a/>  junk', '<a/><!--x-->', '<!-- -- --><a/>', '<a><!-- a -- b --></a>',
    '<a><?xml x?></a>', '<?xml version="1.1"?><a/>', '<?xml version="1.0" encoding="foo"?><a/>', '<1a/>', '<a b/>',
    '<a b="1"c="2"/>', '<a >x</a >', '< a/>', '</a>', '<a></a b>', '<a><![CDATA[x<y]]></a>', '<a><![CDATA[x</a>',
    '<![CDATA[x]]><a/>', '<a xmlns:p=""/>', '<p:a xmlns="u"/>', '<a xmlns:xml="u"/>', '<a>\r\nx\ry</a>',
    '<a b="x\n\t\r\ny&#10;"/>', '<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x41;</a>', '<\xe9/>', '<a>&#xD800;</a>',
    '<!DOCTYPE a [<!ENTITY x "&x;">]><a>&x;</a>', '<!DOCTYPE a [<!ENTITY x "<b>t</b>">]><a>&x;</a>',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "f">]><a>&x;</a>', '<!DOCTYPE a [<!ATTLIST a b CDATA "d">]><a/>',
    '<!DOCTYPE a [<!ENTITY x "1"><!ENTITY y "&x;&x;">]><a b="&y;"/>', '<!DOCTYPE a [<!ELEMENT a (b)>]><a/>',
    '<!DOCTYPE a [<!ENTITY % p "x">%p;]><a>&z;</a>', '<!DOCTYPE a><a>&z;</a>', '<a b="&x;"/>', '<a\n>\n<b\n></c>',
    b'<a>\xff</a>', b'<a>\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80</a>',
    b'\xff\xfe<\x00a\x00>\x00\xe9\x00<\x00/\x00a\x00>\x00', b'\xef\xbb\xbf<a/>', '\ufeff<a/>',
    b'<?xml version="1.0" encoding="foo"?><a/>', b'<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>',
    b"<?xml version='1.0' encoding='UTF-16'?><a/>", b'<?xml version="1.0" encoding="cp1252"?><a>\x80</a>',
    b'<?xml encoding="x"?><a/>', '<?xml version="2.0"?><a/>', '<?xml version="1.0" standalone="maybe"?><a/>',
    '<?xml version="1.0" standalone="yes"?><a/>', '<?XML version="1.0"?><a/>', '<?xml?><a/>', '<? x?><a/>', '<?x',
    '<?x y', '<!--', '<!-', '<!', '<!D', '<!DOCTYPE', '<!DOCTYPE a', '<!DOCTYPE a [', '<!DOCTYPE a []',
    '<!DOCTYPE a []><a/>', '<!DOCTYPE a PUBLIC "x" "y"><a/>', '<!DOCTYPE><a/>', '<!DOCTYPE a><!DOCTYPE a><a/>',
    '<a><!DOCTYPE a></a>', '<!DOCTYPE a [<!FOO>]><a/>', '<!DOCTYPE a [x]><a/>', '<!DOCTYPE a [<!ENTITY x>]><a/>',
    '<!DOCTYPE a [<!ENTITY x "&#65;"><!ENTITY x "b">]><a>&x;</a>',
    '<!DOCTYPE a [<!ENTITY x "<b>"><!ENTITY y "</b>">]><a>&x;&y;</a>', '<!DOCTYPE a [<!ENTITY x "</a><a>">]><a>&x;</a>',
    '<!DOCTYPE a [<!ENTITY x "&nope;">]><a>&x;</a>', '<!DOCTYPE a [<!ENTITY x "a<b">]><a>&x;</a>',
    '<!DOCTYPE a [<!ENTITY x "<">]><a b="&x;"/>', '<!DOCTYPE a [<!ENTITY x SYSTEM "f">]><a b="&x;"/>',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "f" NDATA n>]><a>&x;</a>',
    '<!DOCTYPE a [<?pi x?><!-- c --><!NOTATION n SYSTEM "x"><!ELEMENT a ANY><!ATTLIST a x (p|q) "p" y CDATA #REQUIRED z NMTOKENS "  1  2 " w CDATA #FIXED " 1 ">]><a z="  8   9  "/>',
    '<a b=" &#32; x  y "/>', '<a b="&#10;&#9;"/>', '<a>&#65</a>', '<a>&#xZ;</a>', '<a>&#;</a>', '<a>& b</a>',
    '<a>&b</a>', '<a>&b c;</a>', '<a>&1;</a>', '<a b="&#0;"/>', '<a b="&1;"/>', '<a b="x', '<a b=', '<a b', '<a ', '<a/',
    '<a><b', '<a></', '<a></a', '<a></a ', '<a><![CDATA[', '<a><![CD', '<a><!', '<a><!-', '<a><!x', '<a><?', '<a><?x',
    '<a>&#', '<a>x]]', '<a>x]', '<a>]]', '<a>]]]></a>', 'x<a/>', '<a/>&x;', '<a/></a>', '<a/><?pi?>', '<a/><?xml?>',
    '<a xmlns="u"><b xmlns=""><c/></b></a>', '<a xmlns:p="u" p:x="1" xmlns:q="u" q:x="2"/>',
    '<a xmlns:p="u" p:x="1" x="2"/>', '<xml:a/>', '<a xml:lang="e"/>', '<a xmlns:xmlns="u"/>',
    '<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>', '<a xmlns:p="http://www.w3.org/2000/xmlns/"/>',
    '<a xmlns="http://www.w3.org/2000/xmlns/"/>', '<a xmlns:xml="http://www.w3.org/XML/1998/namespace"/>',
    '<a:b:c xmlns:a="u"/>', '<:a/>', '<a:/>', '<a :b="1"/>', '<xmlns:a/>', '<a p:b="1"/>', '<a>\ufffe</a>',
    '<a>\ud800</a>', '<a>\x7f\x85\u2028</a>', '<a>\x0b</a>', '<a\x0b/>', '<a b="\x01"/>', '<!--\x01--><a/>',
    '<?p \x01?><a/>', '<a><![CDATA[\x01]]></a>', '<a><![CDATA[]]]]><![CDATA[>]]></a>', '\n\n<a>\n  <b>\n</a>', '\n\n  x',
    '<a>\xe9</b>', '<a>\U0001f600</b>', '<a>\r\n\r\r\n</b>', '\t<a></b>', '<a \xb7="1"/>', '<a\xb7/>', '<a 1="1"/>',
    '<a\u0300/>', '<\u0300/>', '<-a/>', '<a.b-c_d/>', b'', None, 5, '<a><b></a></b>', '<a x="1"x="2"/>',
    '<a x = "1"\n y\t=\'2\' />', '<a / >', '<a/ >', '</ a>', '<a></ a>', '<a></a\n>', '<a>></a>', '<a>\'"</a>',)
for document in DOCUMENTS:
    attempt(document)


# --- fed in pieces ---
class Log:
    def __init__(self):
        self.log = []

    def start(self, tag, attrs):
        self.log.append(("start", tag, attrs))

    def end(self, tag):
        self.log.append(("end", tag))

    def data(self, data):
        self.log.append(("data", data))

    def comment(self, text):
        self.log.append(("comment", text))

    def pi(self, target, text):
        self.log.append(("pi", target, text))

    def start_ns(self, prefix, uri):
        self.log.append(("start_ns", prefix, uri))

    def end_ns(self, prefix):
        self.log.append(("end_ns", prefix))

    def doctype(self, name, public, system):
        self.log.append(("doctype", name, public, system))

    def close(self):
        return self.log


DOCUMENT = """<?xml version="1.0"?>
<!DOCTYPE r PUBLIC "-//X//Y" "z.dtd" [<!ENTITY e "E">]>
<!-- top --><?go now?>
<r xmlns="urn:d" xmlns:p="urn:p" a="1" p:b='2'>one
two<p:c/>&e;&amp;<![CDATA[<raw>]]><!-- in --><d xmlns="">x</d>
</r><!-- after -->"""
parser = ET.XMLParser(target=Log())
parser.feed(DOCUMENT)
whole = parser.close()
for item in whole:
    print(item)


def joined(log):
    out = []
    for item in log:
        if item[0] == "data" and out and out[-1][0] == "data":
            out[-1] = ("data", out[-1][1] + item[1])
        else:
            out.append(item)
    return out


parser = ET.XMLParser(target=Log())
for c in DOCUMENT:
    parser.feed(c)
print(joined(parser.close()) == joined(whole))
parser = ET.XMLParser(target=Log())
for i in range(0, len(DOCUMENT.encode()), 3):
    parser.feed(DOCUMENT.encode()[i:i + 3])
print(joined(parser.close()) == joined(whole))
for text in ("<a>]]", "<a>x\r\ny", "<a b='1'", "<a>&am"):
    parser = ET.XMLParser()
    parser.feed("<r>")
    for c in text:
        parser.feed(c)
    try:
        parser.close()
    except ET.ParseError as e:
        print(ascii(text), e)

# --- events ---
pull = ET.XMLPullParser(["start", "end", "start-ns", "end-ns", "comment", "pi"])
for piece in ("<a xmlns:x='u'><x:b>te", "xt</x:b><!--c--><?p i?>", "</a>"):
    pull.feed(piece)
    pull.flush()
    print([(event, getattr(what, "tag", what)) if event not in ("comment", "pi") else (event, what.text)
           for event, what in pull.read_events()])
pull.close()
for bad in (lambda: ET.XMLPullParser(["x"]), lambda: pull.feed("x"), lambda: pull.flush()):
    try:
        bad()
    except ValueError as e:
        print(e)
pull = ET.XMLPullParser()
pull.feed("<a></b>")
try:
    list(pull.read_events())
except ET.ParseError as e:
    print(e)
it = ET.iterparse(io.StringIO("<r>" + "".join(f"<i n='{n}'>{n * n}</i>" for n in range(5)) + "</r>"), ["start", "end"])
total = 0
for event, element in it:
    if event == "end" and element.tag == "i":
        total += int(element.text)
        element.clear()
print(total, it.root.tag, len(it.root))
print([e.tag for _, e in ET.iterparse(io.BytesIO(b"<a><b/><c/></a>"))])
try:
    list(ET.iterparse(io.BytesIO(b"<a><b></a>")))
except ET.ParseError as e:
    print(e)

# --- builders ---
builder = ET.TreeBuilder(insert_comments=True, insert_pis=True)
root = ET.fromstring("<!--0--><a>1<!--2-->3<?p 4?>5<b/>6</a>", parser=ET.XMLParser(target=builder))
print(ET.tostring(root), len(root))
builder = ET.TreeBuilder(element_factory=lambda tag, attrs: ET.Element(tag.upper(), {k: v * 2 for k, v in attrs.items()}))
builder.start("a", {"x": "1"})
builder.data("t")
builder.data("u")
builder.start("b", {})
builder.end("b")
builder.data("tail")
builder.end("a")
print(ET.tostring(builder.close()))
parser = ET.XMLParser()
parser.entity["nbsp"] = "\xa0"
parser.feed("<!DOCTYPE a SYSTEM 'x'><a>&nbsp;</a>")
print(ascii(parser.close().text))
print(ET.fromstringlist(["<a>", "<b/>", "</a>"])[0].tag, ET.XMLID("<a><b id='q'/></a>")[1]["q"].tag)
print(ET.parse(io.StringIO("<a>file</a>")).getroot().text)

# --- hostile documents ---
LAUGHS = "<!DOCTYPE l [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{i} '{f'&a{i - 1};' * 40}'>" for i in range(1, 12)) + "]>"
for document in (
    LAUGHS + "<l>&a11;</l>", LAUGHS + "<l x='&a11;'/>",
    "<!DOCTYPE a [<!ENTITY x '&y;'><!ENTITY y '&x;'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY x '&y;'><!ENTITY y '&x;'>]><a b='&x;'/>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://x/y'>%x;]><a>1</a>"):
    try:
        print(ET.fromstring(document).text)
    except ET.ParseError as e:
        print(str(e).split(":")[0], e.code)
deep = ET.fromstring("<a>" * 20000 + "</a>" * 20000)
print(sum(1 for _ in deep.iter()))
