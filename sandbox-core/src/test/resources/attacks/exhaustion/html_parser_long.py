# limit duration or completes
from html.parser import HTMLParser
p = HTMLParser()
p.feed('<a ' * 20_000)
p.close()
