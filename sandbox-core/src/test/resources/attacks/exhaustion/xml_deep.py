# limit duration or limit memory or completes or raises RecursionError
import xml.etree.ElementTree as ET
e = ET.fromstring('<a>' * 50_000 + '</a>' * 50_000)
ET.tostring(e)
