# SPDX-License-Identifier: Apache-2.0
"""Scrapes tables and links out of HTML, builds XML from them, queries it, and round trips it through SAX."""

import io
import re
import textwrap
import xml.etree.ElementTree as ET
import xml.sax
from collections import defaultdict
from html import escape, unescape
from html.parser import HTMLParser
from urllib.parse import parse_qs, quote, urlencode, urljoin, urlsplit, urlunsplit
from xml.dom import minidom
from xml.sax.saxutils import XMLGenerator, quoteattr

PAGE = """<!doctype html><html><head><title>Prices &amp; more</title><base href="https://shop.example/a/b/">
<script>if (1 < 2) { document.write("<td>no</td>"); }</script></head>
<body><!-- <a href="hidden">x</a> -->
<a href="../item?id=7&amp;q=caf%C3%A9">Item&nbsp;seven</a> <a href=plain>p</a><A HREF='/abs#frag' title="x > y">Abs</A><a>none</a>
<table id=t1><tr><th>Name<th>Price</tr>
<tr><td>Tea &#8364;<td>1.50<tr><td>Caf&eacute;</td><td>2,75 <b>EUR</b></td></tr></table>
<br/><img src="x.png" alt=""/><p>unclosed <i>italics</p></body>"""


class Scraper(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.links, self.rows, self.stack, self.base, self.events = [], [], [], None, defaultdict(int)
        self.cell = None

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.events["start"] += 1
        if tag == "base":
            self.base = attrs["href"]
        elif tag == "a" and attrs.get("href"):
            self.links.append([urljoin(self.base, attrs["href"]), "", attrs.get("title")])
            self.stack.append("a")
        elif tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
            self.cell = True

    def handle_startendtag(self, tag, attrs):
        self.events[f"{tag}/"] += 1

    def handle_endtag(self, tag):
        self.events["end"] += 1
        if tag == "a" and self.stack:
            self.stack.pop()
        elif tag in ("td", "tr", "table"):
            self.cell = None

    def handle_data(self, data):
        if self.stack:
            self.links[-1][1] += data
        if self.cell:
            self.rows[-1][-1] += data

    def handle_comment(self, data):
        self.events["comment"] += len(data)

    def handle_decl(self, decl):
        self.events[decl] += 1


scraper = Scraper()
for chunk in textwrap.wrap(PAGE, 40, drop_whitespace=False, replace_whitespace=False):
    scraper.feed(chunk)
scraper.close()
for url, text, title in scraper.links:
    parts = urlsplit(url)
    print(parts.netloc, parts.path, parse_qs(parts.query), parts.fragment, repr(text), title)
print([[c.strip() for c in row] for row in scraper.rows], dict(scraper.events))
root = ET.Element("shop", {"title": 'a<b>"c"&'})
for name, price in scraper.rows[1:]:
    item = ET.SubElement(root, "item", price=re.search(r"[\d.,]+", price)[0].replace(",", "."))
    ET.SubElement(item, "name").text = name.strip()
    item.tail = "\n"
root.append(ET.Comment(" end "))
ET.indent(root)
text = ET.tostring(root, encoding="unicode")
print(text)
print([i.findtext("name") for i in root.iterfind("item[@price='2.75']")], root.find(".//name").text, len(list(root.iter())), [e.tag for e in root.findall("*")][:2], ET.fromstring(text).attrib)
tree = ET.ElementTree(ET.fromstring('<r xmlns="urn:a" xmlns:b="urn:b"><b:x y="1"/><x b:z="2">t<!--c-->u</x></r>'))
print([e.tag for e in tree.iter()], tree.find("{urn:b}x").attrib, tree.findall("n:x", {"n": "urn:a"})[0].attrib)
out = io.BytesIO()
tree.write(out, encoding="utf-8", xml_declaration=True)
print(out.getvalue().decode())
for event, element in ET.iterparse(io.StringIO(text), events=("start", "end")):
    print(event[0], element.tag, end="; ")
print()
for bad in ("<a><b></a>", "<a>&nope;</a>", "", "<a b=1/>", "<a/><b/>"):
    try:
        ET.fromstring(bad)
    except ET.ParseError as error:
        print(error, error.code, error.position)


class Totals(xml.sax.ContentHandler):
    def __init__(self):
        super().__init__()
        self.total, self.depth, self.deepest = 0.0, 0, 0

    def startElement(self, name, attrs):
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)
        self.total += float(attrs.get("price", 0))

    def endElement(self, name):
        self.depth -= 1


totals = Totals()
xml.sax.parseString(text.encode(), totals)
print(totals.total, totals.deepest)
sink = io.StringIO()
xml.sax.parseString("<a k='v\"'>x &lt; y<b/></a>", XMLGenerator(sink, short_empty_elements=True))
print(sink.getvalue(), quoteattr("it's \"x\""))
document = minidom.parseString(text)
for node in document.getElementsByTagName("item"):
    node.setAttribute("seen", "yes")
    node.appendChild(document.createTextNode("&"))
print(document.documentElement.firstChild.nextSibling.toxml(), document.toprettyxml(indent=" ")[:90])
print(urlencode({"q": ["a b", "ü"], "n": 1}, doseq=True), quote("a/b ü?", safe=""), urlunsplit(("https", "x.org", "/p", "a=1", "f")), escape("'<\""), unescape("&lt;&#x27;&hellip;"))
