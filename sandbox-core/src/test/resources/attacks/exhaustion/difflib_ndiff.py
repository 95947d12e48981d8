# limit duration or limit memory
import difflib
a = ['abcdefgh%d\n' % i for i in range(500)]
b = ['abcdefgi%d\n' % i for i in range(500)]
list(difflib.ndiff(a, b))
