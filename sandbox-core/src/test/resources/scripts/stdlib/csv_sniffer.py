import csv
def t(f,*a,**k):
    try: 
        r=f(*a,**k)
        if isinstance(r,type): print(r.__name__, r.__mro__[1].__name__, r._name, repr(r.delimiter),repr(r.quotechar),r.doublequote,r.skipinitialspace,repr(r.lineterminator),r.quoting, r.escapechar if hasattr(r,'escapechar') else None)
        else: print(repr(r))
    except Exception as e: print(type(e).__name__,'|', e)
S=csv.Sniffer()
samples=['a,b,c\n1,2,3\n4,5,6\n','a;b;c\n1;2;3\n','a\tb\n1\t2\n','a|b|c\n1|2|3\n','name: age\nbob: 3\nann: 4\n','"a","b"\n"1","2,3"\n',"'a';'b'\n'c';'d'\n",'a b c\nd e f\n','abc\ndef\n','','a','a,b\n1;2\n','x,y;z\n1,2;3\n','"a b" "c d"\n"e" "f"\n','a, b, c\n1, 2, 3\n','"x","y ""q"" z",3\n"a","b",4\n','col1,col2\n1.5,2020-01-01\n2.5,2020-01-02\n','a,b\n\n1,2\n','a:b,c\n1:2,3\n2:3,4\n','Harry\'s, Arlington Heights, IL, 2/1/03, Kimi Hayes\nShark City, Glendale Heights, IL, 12/28/02, Prezence\nTommy\'s Place, Blue Island, IL, 12/28/02, Blue Sunday/White Crow\n',"'Harry''s':'Arlington Heights':'IL'\n'Shark City':'Glendale Heights':'IL'\n",'abc,"def"\nghi,"jkl"\n','1,2,3\n4,5\n6,7,8\n9,1,2\n3,4,5\n','k=v\nk2=v2\n','"a"\n"b"\n','a,"b"\r\nc,"d"\r\n','x\ty z\n1\t2 3\n3\t4 5\n','2020-01-01 10:00:00,5\n2020-01-02 11:00:00,6\n', 'a"b"c\n']
for s in samples:
    print(repr(s)); t(S.sniff,s); t(S.sniff,s,';|'); t(S.has_header,s)
print(S.preferred)
