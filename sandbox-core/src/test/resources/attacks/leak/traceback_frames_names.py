# completes
import traceback, json
try:
    json.loads('{')
except ValueError as e:
    for f in traceback.extract_tb(e.__traceback__):
        if 'java' in f.filename or 'hognose' in f.filename or f.filename.startswith(('/home', '/work', '/tmp')): print(f.filename)
