import shlex, random
r=random.Random(1)
bits=['a','b c','"','\'','\\','#',' ','\n','x=1','&&','|','>','file.txt','~/a-b','é','$X','(',')','"q"',"'q'",'\t','/',';','*','\\n','""','=','\\"']
def show(f):
    try: return f()
    except Exception as e: return (type(e).__name__,str(e))
for n in range(70):
    s=''.join(r.choice(bits) for _ in range(r.randint(0,9)))
    print(repr(s), show(lambda: shlex.split(s)), show(lambda: shlex.split(s,comments=True)), show(lambda: shlex.split(s,posix=False)), show(lambda: list(shlex.shlex(s))), show(lambda: list(shlex.shlex(s,posix=True))), show(lambda: list(shlex.shlex(s,punctuation_chars=True))), show(lambda: list(shlex.shlex(s,posix=True,punctuation_chars='|&'))), shlex.quote(s))
    def ws():
        l=shlex.shlex(s,posix=r.random()<.5,punctuation_chars=r.random()<.5); l.whitespace_split=True; l.commenters=''; return list(l), l.lineno
    print(show(ws))
print(shlex.join(['a b','c',"d'e",'']), shlex.quote('a@%+=:,./-_'))
l=shlex.shlex('a b "c d" # x\ne f','name.txt'); print(l.get_token(), l.error_leader(), l.error_leader('q',3)); l.push_token('zz'); print(list(l), l.lineno, l.token, l.eof, l.infile)
l=shlex.shlex('a source "x y" b'); l.source='source'; l.sourcehook=lambda f: (f, __import__('io').StringIO('in1 in2')); print(list(l))
l=shlex.shlex('a'); l.push_source('b c'); print(list(l)); print(l.punctuation_chars)
for a in (None, 5): print(show(lambda: shlex.split(a)))
print(show(lambda: shlex.quote(5)), show(lambda: shlex.join([5])))
