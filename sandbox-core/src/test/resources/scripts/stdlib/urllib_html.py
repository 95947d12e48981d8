# SPDX-License-Identifier: Apache-2.0
# urllib.parse and html.
import html
from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urlencode, urljoin, urlparse, urlsplit, urlunparse

u = urlparse("https://user:pw@example.com:8080/a/b;p?q=1&r=two+words#frag")
print(u, u.scheme, u.netloc, u.hostname, u.port, u.path, u.query, u.fragment, u.username, u.geturl(), u._replace(path="/x").geturl())
print(urlsplit("/only/path?x"), urlparse("mailto:a@b.c").path, urlparse("//host/p").netloc, urlunparse(("http", "h", "/p", "", "q=1", "")))
print(parse_qs("a=1&b=2&a=3&c="), parse_qsl("a=1&b=x%20y&c=", keep_blank_values=True), urlencode({"q": "a b", "n": 5, "é": "ü"}), urlencode([("k", "1"), ("k", "2")]), urlencode({"k": [1, 2]}, doseq=True))
print(quote("a b/ü?&"), quote("a/b", safe=""), quote_plus("a b&c"), unquote("a%20b%C3%BC"), unquote_plus("a+b%21"), quote("~safe-._"), unquote("%zz"))
for base, link in [("http://a.com/b/c/d", "e"), ("http://a.com/b/c/d", "../e"), ("http://a.com/b/", "/x"), ("http://a.com/b", "//o.com/y"), ("http://a.com/b", "http://z.com"), ("http://a.com/b?x=1", "?y=2"), ("http://a.com/b", "#f")]:
    print(urljoin(base, link), end=" ")
print()
print(html.escape("<a href=\"x\">Tom & 'Jerry'</a>"), html.escape("\"q\"", quote=False), html.unescape("&lt;b&gt; &amp; &eacute; &#233; &#xe9; &nbsp;| &unknown; &copy"))
try:
    urlparse("http://h:port/").port
except ValueError as error:
    print(error)
