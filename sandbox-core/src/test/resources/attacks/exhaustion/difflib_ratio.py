# limit duration
import difflib
a = ['%d' % (i % 97) for i in range(3000)]
b = ['%d' % (i % 89) for i in range(3000)]
difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()
