# limit memory or limit duration or raises ParseError
import xml.etree.ElementTree as ET
text = '<!DOCTYPE a [<!ENTITY l0 "lol">' + ''.join(
    '<!ENTITY l%d "%s">' % (i, '&l%d;' % (i - 1) * 10) for i in range(1, 12)) + ']><a>&l11;</a>'
ET.fromstring(text)
