import xml.dom.minidom as M, io
from xml.parsers.expat import ExpatError
D='<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e "E">]><!-- top --><r a="1" b="x &lt; &quot;y&quot;"><c>text</c><d/><c>more &amp; <b>bold</b> tail</c><![CDATA[raw <x>]]><?pi data?>&e;<n:q xmlns:n="urn:n" n:k="v"/></r>'
d=M.parseString(D)
print(d.toxml()); print(d.toprettyxml()); print(d.toprettyxml(indent='  ',newl='\n',encoding='utf-8')); print(d.documentElement.toprettyxml(indent=' ')); print(d.toxml('latin-1'), d.toxml(standalone=True), d.toprettyxml(indent='',newl=''))
r=d.documentElement
print(r.tagName,r.nodeName,r.nodeType,r.nodeValue,r.getAttribute('a'),repr(r.getAttribute('zz')),r.hasAttribute('a'),r.hasAttributes(),r.attributes.keys(),[(k,v) for k,v in r.attributes.items()],r.attributes['a'].value,r.attributes.length,len(r.childNodes))
print([n.nodeName for n in r.childNodes],[n.nodeType for n in r.childNodes],[n.nodeValue for n in r.childNodes])
print([e.firstChild.data for e in r.getElementsByTagName('c')], len(d.getElementsByTagName('*')), r.getElementsByTagName('c').length, r.getElementsByTagName('c').item(0).tagName, r.getElementsByTagName('c').item(9), d.getElementsByTagNameNS('urn:n','q')[0].localName)
q=d.getElementsByTagName('n:q')[0]; print(q.prefix,q.namespaceURI,q.getAttributeNS('urn:n','k'),q.parentNode is r,q.ownerDocument is d, q.previousSibling.nodeValue, q.nextSibling, r.firstChild.nextSibling.nodeName, r.lastChild is q)
x=M.Document(); root=x.createElement('root'); x.appendChild(root); e=x.createElement('item'); e.setAttribute('id','5'); e.setAttribute('q','a"b\n'); e.appendChild(x.createTextNode('he<llo>')); root.appendChild(e); root.appendChild(x.createComment(' c ')); root.appendChild(x.createCDATASection('cd')); root.insertBefore(x.createElement('first'),e); root.appendChild(x.createProcessingInstruction('t','d'))
print(x.toprettyxml(indent='\t')); print(root.removeChild(e).toxml()); root.replaceChild(e, root.firstChild); print(x.toxml()); e.removeAttribute('id'); print(e.toxml(), e.cloneNode(True).toxml(), e.cloneNode(False).toxml(), root.hasChildNodes(), e.firstChild.nodeValue)
e.firstChild.data='new'; e.firstChild.nodeValue='newer'; print(e.toxml()); root.normalize(); print(repr(e)[:18], repr(e.firstChild), type(d).__name__, repr(M.Document().toxml()))
for f in (lambda: M.parseString('<a>'), lambda: M.parseString('<a></b>'), lambda: M.parseString(''), lambda: e.attributes['nope'], lambda: root.removeChild(x), lambda: x.appendChild(x.createElement('two')), lambda: r.appendChild(3), lambda: M.parse(io.StringIO('<z/>')).documentElement.tagName, lambda: x.createElement('a').removeAttribute('q'), lambda: e.firstChild.appendChild(root)):
    try: print(f())
    except Exception as z: print(type(z).__name__, str(z))
impl=M.getDOMImplementation(); nd=impl.createDocument(None,'some_tag',None); nd.documentElement.appendChild(nd.createTextNode('Some textual content.')); print(nd.toprettyxml())
nd=impl.createDocument('urn:x','p:t',None); nd.documentElement.setAttributeNS('urn:y','y:k','v'); print(nd.toxml())
print(M.parseString('<a>\n  <b>1</b>\n</a>').toprettyxml()); print(M.parseString(b'<a>\xc3\xa9</a>').toxml('ascii')); d.unlink()
with M.parseString('<a/>') as z: print(z.documentElement.tagName)
print(M.Node.ELEMENT_NODE, M.Node.TEXT_NODE, r.ELEMENT_NODE)
t=M.parseString('<a>one<b/>two</a>').documentElement; print(''.join(n.data for n in t.childNodes if n.nodeType==n.TEXT_NODE), t.childNodes[0].length, t.childNodes[0].substringData(0,2)); t.firstChild.appendData('X'); t.firstChild.replaceWholeText('new'); print(t.toxml()); print(t.firstChild.splitText(1).data, t.toxml()); t.normalize(); print(len(t.childNodes)); print(t.writexml(io.StringIO()), t.isSameNode(t), t.getElementsByTagName('b')[0].toxml())
