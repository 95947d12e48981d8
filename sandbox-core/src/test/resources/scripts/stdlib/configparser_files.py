import configparser as C, io, random
def t(f,*a,**k):
    try: 
        r=f(*a,**k); print(r if not isinstance(r,(C.RawConfigParser,)) else 'parser')
        return r
    except Exception as e: print(type(e).__name__, '|', e)
def dump(p):
    for s in p:
        print(repr(s), end=' ')
        try: print(dict(p[s]))
        except Exception as e: print(type(e).__name__, e)
    o=io.StringIO(); p.write(o); print(repr(o.getvalue()))
DOC='''
; top
[DEFAULT]
Base = /root%%
level: 3
[Simple Values]
key=value
spaces in keys=allowed
spaces around the delimiter = obviously
you can also use : to delimit
[Multi]
chorus: I'm a lumberjack
    and sleep all night

    and work all day
    # comment in
empty =
  x
[No]
path = %(base)s/x
deep = %(path)s/y
# done
'''
p=C.ConfigParser(); t(p.read_string,DOC); dump(p)
print(p.sections(), p.get('No','deep'), p.getint('No','level'), p['No'].getint('level'), p.has_option('No','LEVEL'), p.options('No'), len(p), 'No' in p, p['No'], p['No'].name, p['No'].parser is p, list(p['No']), p['No'].get('zz'), p['No'].get('zz','d'), p.get('No','zz',fallback=None), p.get('No','path',raw=True), p.get('No','path',vars={'base':'B'}), p.items('No'), p.items('No',raw=True), p.defaults())
for f in (lambda:p.get('X','y'),lambda:p.get('No','y'),lambda:p['X'],lambda:p['No']['y'],lambda:p.options('X'),lambda:p.set('X','a','b'),lambda:p.set('No','a',3),lambda:p.set('No','a','%x'),lambda:p.add_section('No'),lambda:p.add_section('DEFAULT'),lambda:p.add_section(3),lambda:p.remove_section('X'),lambda:p.remove_option('No','path'),lambda:p.remove_option('No','path'),lambda:p.remove_option('X','path'),lambda:p.getboolean('No','level'),lambda:p.getfloat('No','level'),lambda:p.getint('Multi','chorus'),lambda:p.getint('No','zzz',fallback=7),lambda:p.items('X'),lambda:p.popitem(),lambda:p.__delitem__('DEFAULT'),lambda:p.__delitem__('X'),lambda:p.__setitem__('New',{'a':1,'b':None}),lambda:p.__setitem__('No',{'q':'1'}),lambda:p['No'].__setitem__('a',1),lambda:p['No'].__delitem__('zz'),lambda:p.get('No','path'),lambda:p.has_section('No'),lambda:p.read_dict({'a':{'x':1,'X':2}}),lambda:C.ConfigParser(interpolation=3)): t(f)
dump(p)
for doc in ('a=1','[a]\nx','[a]\n=1','[a]\nx=1\nx=2','[a]\n[a]','[a]\nx=1\n y\nz','[]\n','[a\nx=1','[a]b\nx=1','[a]\n x=1\n y=2','[a]\nx=%(y)s','[a]\nx=%(x)s','[a]\nx=%y','[a]\nx=%(y','[a]\nx=%','[a]\nx=1 ; c\ny=2 # d','[a]\n  # c\nx=1\n# c\n  y','[a]\nx=1\n\n\n  y\n\n','[a]\nx: y = z','[a]\nx = y : z','[DEFAULT]\nx=1\n[a]\ny=%(X)s','[a]\nx\n  y','[a]\nkey with : colon = 3','[a]\nx==1','[a]\r\nx=1\r\n','\t[a]\n\tx=1\n\t\ty','[ a ]\nx=1','[a]\nx=1\n[b]\nx=2\n[a]\ny=3','garbage\n[a]','[a]\n:x\nfoo\n=y'):
    for kw in ({},{'allow_no_value':True},{'strict':False,'inline_comment_prefixes':('#',';')},{'empty_lines_in_values':False,'delimiters':('=',)},{'interpolation':None,'comment_prefixes':('//',)},{'interpolation':C.ExtendedInterpolation(),'allow_unnamed_section':True}):
        p=C.ConfigParser(**kw); print(repr(doc),kw if 'interpolation' not in kw else 'i'); t(p.read_string,doc); dump(p)
p=C.ConfigParser(interpolation=C.ExtendedInterpolation()); p.read_string('[a]\nx=${y}/$$\ny=${b:z}\nq=${b:nope}\nr=${a:b:c}\ns=$x\nt=${\nu=${u}\nv=${nosec:x}\n[b]\nz=Z${w}\nw=W')
for o in p.options('a'): t(p.get,'a',o)
t(p.set,'a','b','$x'); t(p.set,'a','b','${x}')
p=C.RawConfigParser(converters={'list':lambda s:s.split(',')},defaults={'D':'1'},default_section='common'); p.read_string('[a]\nl=1,2\nb=yes'); print(p.getlist('a','l'), p['a'].getlist('l'), p['a'].getlist('zz',['f']), p.getboolean('a','b'), list(p.converters), p.default_section, p['common']['d'])
p.set('a','n',5); t(p.get,'a','n'); p.converters['dec']=float; print(p['a'].getdec('n'), p.getdec('a','n')); del p.converters['dec']; t(lambda: p.getdec('a','n')); t(p.converters.__setitem__,'',1); t(p.converters.__setitem__,3,1)
p=C.ConfigParser(); p.optionxform=str; p.read_string('[S]\nKey=V'); dump(p)
class Up(C.ConfigParser):
    def optionxform(self,o): return o.upper()
p=Up({'a':'b'}); p.read_dict({'S':{'k':'v%%'},'T':{}}); dump(p); p['S']['k2']='1'; o=io.StringIO(); p.write(o,space_around_delimiters=False); print(o.getvalue())
p=C.ConfigParser(allow_unnamed_section=True); p.read_string('x=1\n[a]\ny=2'); print(p.get(C.UNNAMED_SECTION,'x'), p.sections()); dump(p)
p1=C.ConfigParser(); p1.read_string('[a]\nx=1'); p2=C.ConfigParser(); p2.read_string('[a]\nx=1'); print(p1==p2, p1['a']==p2['a'])
for b in ('1','yes','TRUE','On','0','no','False','off','2',''):
    p1['a']['x']=b; t(p1.getboolean,'a','x')
