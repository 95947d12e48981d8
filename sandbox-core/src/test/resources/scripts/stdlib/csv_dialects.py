import csv,io
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(type(e).__name__,'|', e)
for kw in ({'delimiter':'\n'},{'delimiter':'\r'},{'delimiter':' '},{'delimiter':' ','skipinitialspace':True},{'quotechar':' '},{'quotechar':' ','skipinitialspace':True},{'escapechar':' '},{'escapechar':' ','skipinitialspace':True},{'escapechar':'\n'},{'quotechar':'\r'},{'quotechar':','},{'escapechar':'"'},{'escapechar':','},{'lineterminator':','},{'lineterminator':'"'},{'lineterminator':'x','escapechar':'x'},{'lineterminator':5},{'quotechar':5},{'quotechar':'ab'},{'quotechar':''},{'escapechar':''},{'escapechar':5},{'doublequote':0},{'strict':2},{'quoting':'x'},{'quotechar':None,'quoting':1},{'quotechar':None,'quoting':3},{'quotechar':''},{'quotechar':None,'delimiter':';'}):
    print(kw); t(lambda: type(csv.reader([],**kw)).__name__); t(lambda: csv.writer(io.StringIO(),**kw).dialect.delimiter)
t(csv.register_dialect,'d',delimiter='\n'); t(csv.register_dialect,3); t(csv.unregister_dialect,'zz'); t(csv.get_dialect,'zz')
class Bad(csv.Dialect): delimiter='xx'
t(Bad); t(csv.Dialect)
