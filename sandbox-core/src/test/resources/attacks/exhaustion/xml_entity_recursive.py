# raises ParseError
import xml.etree.ElementTree as ET
ET.fromstring('<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>')
