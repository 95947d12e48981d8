# limit duration or limit memory or completes or raises MemoryError
import re
re.compile(r'((((((a{1000}){1000}){1000}){1000}){1000}){1000})')
