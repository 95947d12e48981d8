# completes
import logging, io
s = io.StringIO()
logging.basicConfig(stream=s, format='%(pathname)s %(process)d %(threadName)s %(message)s')
logging.warning('x')
print(any(w in s.getvalue() for w in ('hognose', 'java', '/home', '/work')))
#> False
