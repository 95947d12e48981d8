# SPDX-License-Identifier: Apache-2.0
"""Reads an XML catalogue, changes it, and writes it and a summary."""
import xml.etree.ElementTree as ET
from collections import defaultdict
from io import BytesIO, StringIO

XML = """<?xml version="1.0"?>
<catalog xmlns:x="urn:extra">
  <book id="b1" lang="en"><title>First &amp; last</title><author>Ann</author><price currency="EUR">12.50</price></book>
  <book id="b2"><title>Zweites Buch</title><author>Bob</author><author>Cid</author><price currency="USD">8</price><x:rating>4</x:rating></book>
  <!-- a comment -->
  <magazine id="m1"><title>News</title></magazine>
</catalog>
"""

root = ET.fromstring(XML)
for book in root.iter("book"):
    authors = ", ".join(a.text for a in book.findall("author"))
    price = book.find("price")
    print(f"{book.get('id')}: {book.findtext('title')} by {authors}, {float(price.text):.2f} {price.get('currency')} [{book.get('lang', '??')}]")
print([e.tag for e in root], len(root), root.find("./book[@id='b2']/title").text)
print(root.find("book/{urn:extra}rating").text, [t.text for t in root.findall(".//title")])

by_author = defaultdict(list)
for book in root.findall("book"):
    for author in book.iterfind("author"):
        by_author[author.text].append(book.get("id"))
print(dict(by_author))

for price in root.iter("price"):
    price.text = f"{float(price.text) * 1.1:.2f}"
    price.set("changed", "yes")
new = ET.SubElement(root, "book", id="b3")
ET.SubElement(new, "title").text = "<Third>"
root.remove(root.find("magazine"))
ET.indent(root, "  ")
text = ET.tostring(root, encoding="unicode")
print(text)

again = ET.parse(StringIO(text))
print(again.getroot().tag, len(list(again.iter())))
stack = []
for event, element in ET.iterparse(BytesIO(text.encode()), events=("start", "end")):
    if event == "start":
        stack.append(element.tag)
    else:
        if element.tag == "title":
            print("/".join(stack), "=", element.text)
        stack.pop()
try:
    ET.fromstring("<a><b></a>")
except ET.ParseError as e:
    print("ParseError:", e, e.position)
builder = ET.TreeBuilder()
builder.start("root", {"n": "1"})
builder.data("text")
builder.end("root")
print(ET.tostring(builder.close()))
