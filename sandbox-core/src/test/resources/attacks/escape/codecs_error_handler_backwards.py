# limit duration or limit memory or raises UnicodeEncodeError or raises IndexError
import codecs
codecs.register_error('x', lambda e: ('?', 0))
'\u20ac'.encode('ascii', 'x')
