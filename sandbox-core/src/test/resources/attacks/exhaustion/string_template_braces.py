# raises ValueError
import string
string.Template('$' + '{' * 500_000).substitute()
