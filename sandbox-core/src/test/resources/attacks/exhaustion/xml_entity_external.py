# raises ParseError
import xml.etree.ElementTree as ET
ET.fromstring('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')
