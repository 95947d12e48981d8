from xml.sax.saxutils import escape, quoteattr, unescape

print(escape("a < b & c > d \"'"), escape("a\"b", {'"': "&quot;", "b": "&lt;"}), escape("&amp;"))
print(unescape("&lt;&gt;&amp;&quot;&amp;lt;"), unescape("&quot;x", {"&quot;": '"'}))
for text in ("plain", 'double "', "single '", "both \"'", "a\tb\nc\rd<&>", ""):
    print(quoteattr(text), quoteattr(text, {"a": "&aa;"}))
