# limit memory or limit duration or raises ParseError
import xml.etree.ElementTree as ET
ET.fromstring('<!DOCTYPE a [<!ENTITY x "' + 'y' * 100_000 + '">]><a>' + '&x;' * 10_000 + '</a>')
