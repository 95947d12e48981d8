import difflib, random
r=random.Random(3)
words=['alpha beta','alpha  beta','alphabeta','gamma','gamma delta','gamma\tdelta','x','','the quick brown fox','the quick brown dog','a quick brown fox','# ','the\tquick brown fox jumps', '  indented','indented']
def mut(w):
    if not w or r.random() < .4:
        return w
    i = r.randrange(len(w))
    return w[:i]+r.choice(['','x','yy',' ','\t'])+w[i+r.randint(0,1):]
def show(g):
    try: return list(g)
    except Exception as e: return repr(e)
for n in range(25):
    a=[r.choice(words)+'\n' for _ in range(r.randint(0,16))]
    b=[mut(w) for w in a if r.random()<.8]
    if r.random()<.5: 
        for _ in range(r.randint(0,5)): b.insert(r.randint(0,len(b)), r.choice(words)+'\n')
    if r.random()<.1: r.shuffle(b)
    print(show(difflib.ndiff(a,b)))
    print(show(difflib.ndiff(a,b,difflib.IS_LINE_JUNK,None)))
    print(show(difflib.unified_diff(a,b,'f','t','d1','',n=r.randint(0,4))))
    print(show(difflib.context_diff(a,b,'f','t','','d2',n=r.randint(0,3),lineterm='')))
    s=''.join(a); t=''.join(b)
    m=difflib.SequenceMatcher(r.choice([None,lambda c:c in ' \n', str.isspace]),s,t,autojunk=r.random()<.7)
    print(m.get_matching_blocks(),m.get_opcodes(),m.ratio(),m.quick_ratio(),m.real_quick_ratio(),m.bjunk and sorted(m.bjunk),sorted(m.bpopular),m.find_longest_match(), list(m.get_grouped_opcodes(2)))
    d=list(difflib.ndiff(a,b)); assert list(difflib.restore(d,1))==a and list(difflib.restore(d,2))==b
    print(difflib.get_close_matches(mut('quick brown'),[x.strip() for x in a+b],n=r.randint(1,4),cutoff=r.random()))
a=['line %d\n'%i for i in range(300)]; b=['line %d!\n'%(i*3) for i in range(200)]
print(show(difflib.ndiff(a,b)))
for f in (lambda: difflib.get_close_matches('a',[],0), lambda: difflib.get_close_matches('a',[],cutoff=2), lambda: list(difflib.unified_diff('abc','abd')), lambda: list(difflib.unified_diff([1],[2])), lambda: list(difflib.unified_diff(['a'],['b'],fromfile=3)), lambda: list(difflib.restore(['- a'],3)), lambda: list(difflib.diff_bytes(difflib.unified_diff,['a'],[b'b'])), lambda: list(difflib.diff_bytes(difflib.unified_diff,[b'a\xff'],[b'b'],b'x')), lambda: list(difflib.unified_diff(['a'],[]) ), lambda: difflib.Match(1,2,3), lambda: difflib.SequenceMatcher[str]):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
