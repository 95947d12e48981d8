import html
import html.entities
from html.parser import HTMLParser

# --- escaping ---
print(html.escape("<a href=\"x\">'&'</a>"), html.escape("\"'<>&", quote=False))
for text in (
    "&lt;p&gt; &amp;amp; &quot;&#x27;&apos;", "&#128; &#x9f; &#0; &#xD800; &#x110000; &#xFFFE;|&#1;|&#11;|", "&#13;|&#xa;",
    "&notit; &notin; &not &ampx &am &; &#; &#x; &#xzz &#38 &Amp; &AMP &lt&gt", "&CounterClockwiseContourIntegral; &acE;",
    "&#99999999999999999999;", "no references", "a & b &unknown; c"):
    print(ascii(html.unescape(text)))
e = html.entities
print(len(e.html5), len(e.name2codepoint), len(e.codepoint2name), len(e.entitydefs))
print(list(e.html5)[:6], ascii(e.html5["NotEqualTilde;"]), e.name2codepoint["lang"], e.codepoint2name[233], e.entitydefs["copy"])


# --- parsing ---
class Show(HTMLParser):
    def note(self, kind, *what):
        print(f"{self.getpos()} {kind}", *map(ascii, what))

    def handle_starttag(self, tag, attrs):
        self.note("start", tag, attrs, self.get_starttag_text())

    def handle_endtag(self, tag):
        self.note("end", tag)

    def handle_data(self, data):
        self.note("data", data)

    def handle_comment(self, data):
        self.note("comment", data)

    def handle_decl(self, decl):
        self.note("decl", decl)

    def handle_pi(self, data):
        self.note("pi", data)

    def unknown_decl(self, data):
        self.note("unknown", data)

    def handle_charref(self, name):
        self.note("charref", name)

    def handle_entityref(self, name):
        self.note("entity", name)


PAGE = """<!DOCTYPE html>
<html lang=en><head><title>A &amp; B</title>
<script type="text/javascript">if (a < b && c > d) { x = "</p>"; }</script>
<style>p > a { color: red }</style></head>
<body><!-- a comment -- with dashes -->
<p class="x y" id='z' hidden data-n=1&lt;2>Text &copy; &#169; &#xa9; &nosuch; 1 < 2 & 3</P>
<br/><img src="a.png" alt='"quoted"' / ><a/b/c><input disabled value>
<?php echo 1 ?><![CDATA[x < y]]><![if IE]>z<![endif]>
</body></html>
"""
for convert in (True, False):
    print("=== convert_charrefs", convert)
    p = Show(convert_charrefs=convert)
    p.feed(PAGE)
    p.close()
BROKEN = (
    "<", "<a", "<a b", "<a b=", "<a b='c", "<a b='c'", "<a b='c'd>", "<a 'b'>", "<a b==c>", "<a\x00b>", "</", "</a", "</>", "</ a>",
    "</1>", "</a b>", "<!", "<!>", "<!x>", "<!--", "<!-- --", "<!--->", "<!-->", "<!doctype", "<?", "<?x>", "<![CDATA[x]>",
    "&", "&#", "&#6", "&am", "&a", "a&lt", "<3", "< b>", "<a<b>", "<p>un<b>closed", "<script>x", "<script></ script >", "x<")
for convert in (True, False):
    for text in BROKEN:
        print("===", repr(text))
        p = Show(convert_charrefs=convert)
        p.feed(text)
        print("--- close", repr(p.rawdata))
        p.close()
p = Show()
for c in "<p a='1'>one &amp; two</p><!-- x --><script>1</script>":
    p.feed(c)
p.close()
p.reset()
print(p.getpos(), p.rawdata == "", p.get_starttag_text())
for text in ("<![what[x]]>", "<![1]>"):
    try:
        Show().feed(text)
    except AssertionError as e:
        print(e)


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.text, self.depth = [], [], 0

    def handle_starttag(self, tag, attrs):
        self.depth += 1
        if tag == "a":
            self.links.append(dict(attrs).get("href"))

    def handle_endtag(self, tag):
        self.depth -= 1

    def handle_data(self, data):
        if data.strip():
            self.text.append(data.strip())


p = Links()
p.feed("<ul>" + "".join(f"<li><a href='/p?i={i}&amp;j=2'>Item {i}</a></li>" for i in range(4)) + "</ul>")
print(p.links, p.text, p.depth)
p.feed("<div>" * 3000 + "deep")
p.close()
print(p.depth, p.text[-1])
