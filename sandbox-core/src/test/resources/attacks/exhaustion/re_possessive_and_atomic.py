# limit duration
import re
re.search(r'(?>a*)(?:a*+b|a*+c)', 'a' * 1_000_000)
