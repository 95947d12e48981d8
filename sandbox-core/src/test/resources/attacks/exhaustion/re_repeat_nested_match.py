# limit duration or completes or limit memory
import re
re.match(r'((((((a?){1000}){1000}){1000}){1000}){1000}){1000}', 'a')
