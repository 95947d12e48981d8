# raises TypeError or raises LookupError
import codecs
codecs.register_error('x', lambda e: (5, 10 ** 30))
'\u20ac'.encode('ascii', 'x')
