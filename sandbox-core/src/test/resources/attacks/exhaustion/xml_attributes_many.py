# limit duration or limit memory or completes
import xml.etree.ElementTree as ET
ET.fromstring('<a ' + ' '.join('b%d="c"' % i for i in range(50_000)) + '/>')
