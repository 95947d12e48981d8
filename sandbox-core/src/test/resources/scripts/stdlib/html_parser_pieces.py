# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import html, html.entities, html.parser
from html.parser import HTMLParser
each('''
html.escape('<a href="x">\\'&'), html.escape('"\\'', quote=False), html.escape('')
html.escape(5)
html.unescape('&lt;&gt;&amp;&quot;&#39;&#x27;&apos;&nbsp;&copy;&euro;&notin;&notit;&amp&lt x &#128;&#0;&#xD800;&#1114112;&#x110000;&#x80;&#13;&bogus;&;&#;&#x;&NotEqualTilde;&#65')
html.unescape('no'), html.unescape('&'), html.unescape('&#x1F600;'), html.unescape('&ampfoo'), html.unescape('&acirc;&Acirc;'), html.unescape('&#11;&#1;&#x9f;')
html.unescape(5)
len(html.entities.html5), html.entities.name2codepoint['eacute'], html.entities.codepoint2name[233], html.entities.entitydefs['eacute'], html.entities.html5['gt;'], html.entities.html5['gt'], len(html.entities.name2codepoint)
''', globals())
class P(HTMLParser):
    def handle_starttag(self, t, a): print('start', t, a, self.getpos(), repr(self.get_starttag_text()))
    def handle_endtag(self, t): print('end', t)
    def handle_startendtag(self, t, a): print('startend', t, a)
    def handle_data(self, d): print('data', repr(d))
    def handle_comment(self, d): print('comment', repr(d))
    def handle_entityref(self, n): print('ent', n)
    def handle_charref(self, n): print('char', n)
    def handle_decl(self, d): print('decl', d)
    def handle_pi(self, d): print('pi', d)
    def unknown_decl(self, d): print('unk', d)
def go(s, **k):
    print('==', repr(s), k); p = P(**k)
    try: p.feed(s); print('-- close'); p.close()
    except Exception as e: print(type(e).__name__, e)
for s in ('<p class="a" id=b checked data-x=\'y\'>text</p>', '<br/><br /><img src=x />', '<!DOCTYPE html><!-- c --><?php x ?>', '&amp;&#65;&#x41;&copy;&bogus;a & b &lt', '<script>if (a < b) "</p>" </script>', '<style>a > b {}</style>', '<a href="x&amp;y&copy=1">', '<A HREF=Y>T</A >', '<p', '<p>unclosed <b', '<![CDATA[x]]>', '<!ELEMENT x>', '<!-- unclosed', '</>', '</ p>', '< p>', '<p<q>', '<a b=c=d>', '<a "b">', '<a b = "c"  d>', '<div\nclass="x"\n>\n<p>', '<>', '<!>', '<?x>', '<!--a--b-->', '<!---->', '<!-->', '<textarea><b></textarea>', '<title>&amp;<x></title>', '<a b="1" b="2">', '<a/b>', "<a b='x", '<p>é&eacute;</p>', '</p attr>', '<script><!-- </script> --></script>', '<plaintext>x<y>', '<a b=">">', '<1>', 'a<b', '&#xZZ;', '<svg><path d="M0"/></svg>', '<!doctype HTML PUBLIC "x">', '<a b="&quot;">', '<input disabled value>'):
    go(s)
for s in ('&amp;&#65;a&b', '<p>&lt;x</p>', '&am', 'a &copy b'): go(s, convert_charrefs=False)
p = P(); [p.feed(c) for c in '<p class="x">he&amp;llo</p><!-- c -->']; p.close(); p.reset(); print(p.rawdata, p.getpos(), p.CDATA_CONTENT_ELEMENTS, p.convert_charrefs)
HTMLParser().feed('<p>x</p>')
class Links(HTMLParser):
    def __init__(self): super().__init__(); self.links = []; self.text = []
    def handle_starttag(self, t, attrs):
        if t == 'a': self.links += [v for k, v in attrs if k == 'href']
    def handle_data(self, d): self.text.append(d)
l = Links(); l.feed('<html><body><a href="/1">One</a> and <a href=\'/2\'>Two &amp; 3</a></body></html>'); print(l.links, l.text)
try: p.feed(5)
except TypeError as e: print(e)
