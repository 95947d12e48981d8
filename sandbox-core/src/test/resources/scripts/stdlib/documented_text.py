# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(line, globals())
            else:
                print(line, "->", repr(eval(code, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import urllib.parse as up, html, html.parser, xml.etree.ElementTree as ET, difflib, pprint, reprlib, graphlib, unicodedata as ud, keyword, token, tokenize, ast, io, inspect, collections, types, dataclasses, shlex, fnmatch
class HP(html.parser.HTMLParser):
    def handle_starttag(s, t, a): print("start", t, a)
    def handle_endtag(s, t): print("end", t)
    def handle_startendtag(s, t, a): print("se", t, a)
    def handle_data(s, d): print("data", repr(d))
    def handle_comment(s, d): print("comment", d)
    def handle_decl(s, d): print("decl", d)
    def handle_pi(s, d): print("pi", d)
    def unknown_decl(s, d): print("unk", d)
    def handle_entityref(s, n): print("ent", n)
    def handle_charref(s, n): print("chr", n)
@dataclasses.dataclass
class DC: name: str; vals: list
root = ET.fromstring("<r a='1'><c>t</c>tail<d x='y'/><c>u<e>v</e></c></r>")
def sample(a, /, b: int, *args, c=3, d: "str" = None, **kw) -> float:
    "Sample doc."
    return a
class Cls:
    "cls doc"
    attr = 1
    def m(self, x=1): "m doc"; pass
    @classmethod
    def cmeth(cls): pass
    @staticmethod
    def sm(y): pass
    @property
    def prop(self): "prop doc"; return 1
async def coro(): pass
def gen(): yield 1
check(r'''
up.urlparse("http://user:pw@www.x.org:80/p/a;par?q=1#frag"), up.urlsplit("//h/p?x"), up.urlparse("http://[::1]:8080/").hostname, up.urlparse("http://h:80").port, up.urlparse("mailto:a@b").path, up.urlparse("http://U:P@H/").username, up.urlunparse(("http", "h", "/p", "", "q=1", "f")), up.urlunsplit(("http", "h", "p", "", "")), up.urljoin("http://a/b/c/d", "../e?x=1"), up.urljoin("http://a/b", "//c/d"), up.urljoin("http://a/b/", "./g/../h"), up.urljoin("http://a", "b"), up.urldefrag("http://a/b#c"), up.urlparse("http://h/p").geturl(), up.urlparse("http://h/p")._replace(scheme="https").geturl()
up.urlparse("http://h:99999").port
up.urlparse("http://h:x").port
up.urlsplit("http://[::1")
up.quote("a b/é&"), up.quote("a/b", safe=""), up.quote_plus("a b&c"), up.unquote("a%20b%C3%A9+"), up.unquote_plus("a+b"), up.unquote_to_bytes("a%ff"), up.urlencode({"a": 1, "b": [1, 2]}), up.urlencode({"b": [1, 2]}, doseq=True), up.urlencode([("a", "x y"), ("b", "é")]), up.urlencode({"a": "x y"}, quote_via=up.quote), up.parse_qs("a=1&b=2&a=3&c="), up.parse_qs("a=&b=1", keep_blank_values=True), up.parse_qsl("a=1&b=%20x"), up.quote_from_bytes(b"a b"), up.unquote("%zz%"), up.quote(b"\xff"), up.unquote("%ff")
up.parse_qs("a", strict_parsing=True)
up.parse_qs("a=1&b=2", max_num_fields=1)
up.urlencode("abc")
up.quote(5)
html.escape("<a href='x'>\"&"), html.escape("<\"'>", quote=False), html.unescape("&lt;&amp;&#39;&#x41;&eacute;&notit;&nbsp;&bogus;&#128512;&copy"), 
p = HP(); p.feed("<!DOCTYPE html><p class='a' id=x checked>T &amp; &#65; <br/>x<!-- c --><?pi x?><script>a<b</script></p>text"); p.close(); print(p.getpos(), p.get_starttag_text())
HP(convert_charrefs=False).feed("a &lt; &#62; <b>x</b> &bad <![CDATA[x]]>")
ET.tostring(root), ET.tostring(root, encoding="unicode"), ET.tostring(root, xml_declaration=True, encoding="utf-8"), ET.tostring(root.find("d"), short_empty_elements=False), ET.tostringlist(root)[:1]
ET.fromstring("<a><b></a>")
ET.fromstring("")
ET.fromstring("<a>&unknown;</a>")
ET.fromstring("<a/><b/>")
ET.fromstring("<a x=1/>")
try: ET.fromstring("<a>\n<b></a>")
except ET.ParseError as x: print(x.code, x.position, x.msg)
ET.XML("<n:a xmlns:n='urn:x'><n:b/></n:a>").tag, ET.XML("<a xmlns='u'><b/></a>").find("{u}b").tag, ET.XML("<a xmlns='u'><b/></a>").find("q:b", {"q": "u"}).tag, ET.tostring(ET.XML("<n:a xmlns:n='urn:x' n:k='1'/>")), ET.QName("u", "t").text, ET.register_namespace("pp", "urn:x"), ET.tostring(ET.XML("<n:a xmlns:n='urn:x'/>"))
t = ET.ElementTree(root); f = io.BytesIO(); t.write(f, encoding="utf-8", xml_declaration=True); print(f.getvalue(), t.getroot().tag, t.find("c").text); print([(ev, el.tag) for ev, el in ET.iterparse(io.BytesIO(b"<a><b/></a>"), ("start", "end"))]); ET.dump(root)
pp = ET.XMLPullParser(["end"]); pp.feed("<a><b>1</b>"); print([(a, b.tag) for a, b in pp.read_events()]); pp.feed("</a>"); print([(a, b.tag) for a, b in pp.read_events()]); print(ET.canonicalize("<a  z='1' b='2'/>"), ET.iselement(root), ET.XMLID("<a id='q'/>")[1]["q"].tag)
root.append("x")
root["a"]
root.remove(ET.Element("zz"))
difflib.SequenceMatcher(None, "abcd", "bcde").ratio(), difflib.SequenceMatcher(None, "abxcd", "abcd").get_opcodes(), difflib.SequenceMatcher(None, "abxcd", "abcd").get_matching_blocks(), difflib.SequenceMatcher(None, "ab", "ba").quick_ratio(), difflib.SequenceMatcher(lambda c: c == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9), difflib.get_close_matches("appel", ["ape", "apple", "peach"]), difflib.get_close_matches("x", ["y"]), difflib.get_close_matches("appel", ["ape", "apple"], n=1, cutoff=0.5)
difflib.get_close_matches("a", [], n=0)
print("".join(difflib.unified_diff(["a\n", "b\n", "c\n"], ["a\n", "x\n", "c\n"], "f1", "f2", "d1", "d2"))); print("".join(difflib.context_diff(["a\n", "b\n"], ["a\n", "c\n"], "f1", "f2"))); print("".join(difflib.ndiff(["one\n", "two\n"], ["ore\n", "two\n", "tree\n"]))); print(list(difflib.restore(difflib.ndiff(["a"], ["b"]), 2)), difflib.IS_LINE_JUNK("# "), difflib.IS_CHARACTER_JUNK("\t"))
pprint.pformat({"b": [1] * 30, "a": {"x": ("long string " * 5, 2)}}, width=40), pprint.pformat([["a" * 30] * 3] * 2), pprint.pformat({1, 3, 2}), pprint.pformat({"z": 1, "a": 2}, sort_dicts=False), pprint.pformat([1, [2, [3, [4]]]], depth=2), pprint.pformat(123456789, underscore_numbers=True), pprint.pformat("word " * 30, width=30), pprint.pformat(DC("n", list(range(40)))), pprint.pformat(collections.OrderedDict(a=1)), pprint.pformat(collections.Counter("aab")), pprint.pformat(collections.defaultdict(int, a=1)), pprint.pformat(collections.deque([1])), pprint.pformat(types.SimpleNamespace(a=1)), pprint.pformat({"a": 1}, indent=4, compact=True), pprint.pformat(list(range(30)), compact=True, width=40), pprint.isreadable([1]), pprint.isrecursive([]), pprint.saferepr({"b": 1, "a": 2}), pprint.pformat(b"x" * 100, width=40), pprint.pformat(tuple("ab")), pprint.pformat(frozenset([1])), pprint.pformat(types.MappingProxyType({"a": 1}))
pprint.pprint({"k%d" % i: "v" * 20 for i in range(5)}); pprint.pp({"z": 1, "a": 2}); pprint.PrettyPrinter(indent=2, width=20).pprint([["aaa", "bbb"], {"c": "ddd"}])
pprint.pformat([], width=0)
pprint.pformat([], depth=0)
reprlib.repr("a" * 100), reprlib.repr(list(range(20))), reprlib.repr({i: i for i in range(20)}), reprlib.repr(10**100), reprlib.Repr(maxlist=2).repr([1, 2, 3]), reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr(set("abcdefgh")), reprlib.aRepr.maxstring
ts = graphlib.TopologicalSorter({"D": {"B", "C"}, "B": {"A"}}); ts.add("E", "D"); print(list(graphlib.TopologicalSorter({"c": "b", "b": "a"}).static_order())); ts.prepare(); print(sorted(ts.get_ready()), ts.is_active(), ts.done("A", "C"), ts.get_ready())
list(graphlib.TopologicalSorter({"a": "b", "b": "a"}).static_order())
graphlib.TopologicalSorter({}).get_ready()
ud.name("é"), ud.lookup("SNOWMAN"), ud.category("a"), ud.normalize("NFD", "é") == "e\u0301", ud.decimal("5"), ud.digit("²"), ud.numeric("½"), ud.bidirectional("a"), ud.combining("\u0301"), ud.east_asian_width("中"), ud.mirrored("("), ud.decomposition("é"), ud.is_normalized("NFC", "é"), ud.name("\x00", "none"), ud.unidata_version
ud.name("\x00")
ud.lookup("NOPE")
ud.decimal("x")
ud.normalize("XX", "a")
ud.category("ab")
keyword.iskeyword("for"), keyword.issoftkeyword("match"), keyword.kwlist[:3], keyword.softkwlist, token.tok_name[1], token.ISEOF(0), token.NAME, token.EXACT_TOKEN_TYPES["+="]
[(token.tok_name[t.type], t.string, t.start) for t in tokenize.generate_tokens(io.StringIO("x = f'{a}' + 1 # c\nif x:\n  y\n").readline)]
list(tokenize.generate_tokens(io.StringIO("(").readline))
list(tokenize.generate_tokens(io.StringIO("'abc").readline))
tokenize.untokenize([(1, "x"), (54, "="), (2, "1")]), next(iter(tokenize.tokenize(io.BytesIO(b"x").readline))), tokenize.detect_encoding(io.BytesIO(b"# coding: latin-1\n").readline)
ast.literal_eval("{'a': [1, 2.5, (3,), None, True, b'x', -1, 1+2j, {1}, set()]}"), ast.dump(ast.parse("x = 1 + y")), ast.dump(ast.parse("f(a, *b, k=1)", mode="eval")), ast.unparse(ast.parse("for i in x:\n  print(i if i else 0)")), [type(n).__name__ for n in ast.walk(ast.parse("a.b[1]"))], ast.get_docstring(ast.parse("'doc'")), ast.dump(ast.parse("1"), indent=2), ast.dump(ast.parse("def f(x: int=1) -> str: return x"), annotate_fields=False), ast.get_source_segment("a = b + c", ast.parse("a = b + c").body[0].value), ast.parse("x").body[0].lineno, ast.dump(ast.parse("x"), include_attributes=True)
ast.literal_eval("[1,")
ast.parse("x = ")
inspect.signature(sample), str(inspect.signature(Cls.m)), inspect.signature(Cls), list(inspect.signature(sample).parameters), inspect.signature(sample).parameters["b"].kind, inspect.signature(sample).parameters["d"].annotation, inspect.signature(sample).return_annotation, inspect.signature(sample).bind(1, 2, 3, c=4, z=5), inspect.signature(sample).bind(1, 2).arguments, inspect.signature(len), inspect.getdoc(Cls.m), inspect.isfunction(sample), inspect.isclass(Cls), inspect.ismethod(Cls().m), inspect.iscoroutinefunction(coro), inspect.isgeneratorfunction(gen), inspect.isbuiltin(len), inspect.ismodule(inspect), [n for n, v in inspect.getmembers(Cls) if not n.startswith("_")], inspect.getmro(bool), inspect.getmodule(Cls).__name__, inspect.isabstract(collections.abc.Sized) if 0 else 0, inspect.getfullargspec(sample), inspect.cleandoc("  a\n    b\n   c"), inspect.getcallargs(sample, 1, 2, z=3), inspect.unwrap(sample) is sample, inspect.get_annotations(sample), inspect.classify_class_attrs(Cls)[-1].name, inspect.isroutine(len), inspect.isdatadescriptor(Cls.prop), inspect.getattr_static(Cls, "attr"), inspect.Parameter("x", inspect.Parameter.KEYWORD_ONLY, default=1), inspect.signature(Cls.cmeth), inspect.isawaitable(5), inspect.getgeneratorstate(gen()), inspect.isgenerator(gen()), inspect.signature(lambda x, y=1: 0)
inspect.signature(sample).bind()
inspect.signature(sample).bind(1, 2, a=5, b=3)
inspect.signature(5)
inspect.Parameter("x y", inspect.Parameter.POSITIONAL_ONLY)
inspect.getsource(int)
inspect.getclosurevars(sample).globals, inspect.getargs if 0 else 0, inspect.signature(sample).replace(return_annotation=int), inspect.signature(dataclasses.dataclass), inspect.signature(DC)
shlex.split("a 'b c' \"d e\" f\\ g # h"), shlex.split("a # b", comments=True), shlex.quote("it's"), shlex.join(["a b", "c"]), list(shlex.shlex("a+b 'c'", posix=True)), list(shlex.shlex("a && b", punctuation_chars=True))
shlex.split("'abc")
fnmatch.fnmatch("a.txt", "*.txt"), fnmatch.filter(["a.py", "b.txt"], "*.py"), fnmatch.translate("*.[ch]?"), fnmatch.fnmatchcase("A", "a"), fnmatch.fnmatch("a", "[!b]")
''')
