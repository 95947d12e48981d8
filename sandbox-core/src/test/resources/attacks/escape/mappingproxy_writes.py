# raises TypeError
import types
types.MappingProxyType({})['a'] = 1
