# SPDX-License-Identifier: Apache-2.0
"""Parsers of XML that call back: expat and SAX, with namespaces, filters and errors."""
import xml.parsers.expat as E, xml.sax, io, xml.sax.saxutils as U, xml.sax.handler as H
p=E.ParserCreate()
def h(n): return lambda *a: print(n,a)
for n in dir(p):
    if n.endswith('Handler') and n not in('ElementDeclHandler','DefaultHandler','DefaultHandlerExpand','ExternalEntityRefHandler'): setattr(p,n,h(n))
DOC='''<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE r [<!ENTITY e "ent"> <!ELEMENT r ANY>]>
<!-- c --><r a="1" b='2&amp;'>t&lt;x &e;
<c xmlns:q="urn:q" q:z="3"/><?pi data?><![CDATA[<cd>]]></r>
'''
print(p.Parse(DOC,True), p.CurrentLineNumber, p.ErrorCode)
p=E.ParserCreate(namespace_separator=' '); p.StartElementHandler=h('s'); p.CharacterDataHandler=h('t'); p.buffer_text=True; p.ordered_attributes=True
p.Parse('<a xmlns="u" x="1">one&amp;two'); p.Parse(' three</a>',1)
p=E.ParserCreate(); p.ElementDeclHandler=None
for d in ('<a><b></a>','','<a','<a/>x','<a>&x;</a>'):
    p=E.ParserCreate()
    try: p.Parse(d,True)
    except E.ExpatError as e: print(e, e.code, e.lineno, e.offset, E.ErrorString(e.code), p.ErrorLineNumber, p.ErrorColumnNumber)
class C(xml.sax.ContentHandler):
    def startDocument(s): print('startdoc')
    def endDocument(s): print('enddoc')
    def startElement(s,n,a): print('<',n,dict(a),a.getNames(),a.get('a'),len(a),'a' in a, s._locator.getLineNumber(), s._locator.getColumnNumber())
    def endElement(s,n): print('>',n)
    def characters(s,t): print(repr(t))
    def ignorableWhitespace(s,t): print('ws',repr(t))
    def processingInstruction(s,t,d): print('pi',t,d)
    def skippedEntity(s,n): print('skip',n)
xml.sax.parseString(DOC,C()); xml.sax.parse(io.StringIO('<a>x</a>'),C()); xml.sax.parse(io.BytesIO(b'<a>y</a>'),C())
class NS(C):
    def startElementNS(s,n,q,a): print('ns<',n,q,dict(a),a.getQNames(),a.getNames())
    def endElementNS(s,n,q): print('ns>',n,q)
    def startPrefixMapping(s,p,u): print('map',p,u)
    def endPrefixMapping(s,p): print('unmap',p)
r=xml.sax.make_parser(); r.setContentHandler(NS()); r.setFeature(H.feature_namespaces,True); r.parse(io.StringIO('<q:a xmlns:q="u" xmlns="d" q:x="1" y="2"><b/></q:a>'))
for d in ('<a><b></a>','','<a>&undef;</a>'):
    try: xml.sax.parseString(d,C())
    except xml.sax.SAXParseException as e: print(e, e.getLineNumber(), e.getColumnNumber(), e.getMessage(), e.getSystemId(), type(e.getException()).__name__)
try: xml.sax.parse('missing.xml',C())
except Exception as e: print(type(e).__name__, e)
r=xml.sax.make_parser()
for f in (lambda: r.setFeature('nope',1), lambda: r.getFeature(H.feature_validation), lambda: r.getFeature('x'), lambda: r.getProperty('x'), lambda: r.setFeature(H.feature_validation,1), lambda: r.setLocale('x')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
o=io.StringIO(); g=U.XMLGenerator(o,'utf-8',short_empty_elements=True); g.startDocument(); g.startElement('a',{'x':'<"&'}); g.characters('t&<'); g.startElement('e',{}); g.endElement('e'); g.ignorableWhitespace(' '); g.processingInstruction('p','d'); g.endElement('a'); g.endDocument(); print(o.getvalue())
o=io.StringIO(); xml.sax.parseString(DOC,U.XMLGenerator(o)); print(o.getvalue())
class F(U.XMLFilterBase):
    def startElement(s,n,a): super().startElement(n.upper(),a)
    def endElement(s,n): super().endElement(n.upper())
f=F(xml.sax.make_parser()); o=io.StringIO(); f.setContentHandler(U.XMLGenerator(o)); f.parse(io.StringIO('<a b="1">x</a>')); print(o.getvalue())
class C2(C):
    def startElement(s,n,a): print('<<',n)
r=xml.sax.make_parser(); r.setContentHandler(C2()); r.feed('<a>'); r.feed('b</a>'); r.close(); print(r.getContentHandler().__class__.__name__)
class L(H.LexicalHandler):
    def comment(s,c): print('comment',c)
    def startCDATA(s): print('cdata')
    def endCDATA(s): print('/cdata')
    def startDTD(s,*a): print('dtd',a)
    def endDTD(s): print('/dtd')
r=xml.sax.make_parser(); r.setProperty(H.property_lexical_handler,L()); r.parse(io.StringIO(DOC)); print(xml.sax.SAXException('m'), U.escape('<'), xml.sax.default_parser_list, xml.sax.InputSource('x').getSystemId())
