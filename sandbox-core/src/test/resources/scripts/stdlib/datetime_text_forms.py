import datetime as D, csv, io, string, textwrap, calendar
from datetime import *
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(type(e).__name__,'|', e)
for f,s in (('%Y-%m-%d','2024-02-29'),('%Y-%m-%d','2023-02-29'),('%d/%m/%y %H:%M:%S.%f','01/02/69 03:04:05.123'),('%y','68'),('%A %d %B %Y','Monday 01 January 2024'),('%a %b %d %H:%M:%S %Y','Tue Jan  2 03:04:05 2024'),('%j %Y','366 2024'),('%j %Y','366 2023'),('%U %w %Y','10 3 2024'),('%W %u %Y','10 3 2024'),('%G-W%V-%u','2024-W10-3'),('%G %V','2024 10'),('%I:%M %p','12:30 AM'),('%I:%M %p','12:30 pm'),('%H:%M %z','10:20 +05:30'),('%H:%M%z','10:20Z'),('%z','-0330'),('%z','+01:02:03.5'),('%Z','UTC'),('%Z','EST'),('%c','Tue Jan  2 03:04:05 2024'),('%x','01/02/24'),('%X','03:04:05'),('%%','%'),('%Y','x'),('%Q','x'),('%','x'),('%Y-%m','2024-13'),('%Y','2024 '),('%Y %m','2024   5'),('%d%m%Y','1122024'),('%f','1234567'),('%S','61'),('%S','60'),('%s','1'),('%e','3'),('%D','01/02/24'),('%T','1:2:3'),('%Y-%m-%dT%H:%M:%S%z','2024-01-02T03:04:05+0000'),('%b','jan'),('%B','JULY'),('%p','am'),('%Y%m%d','20240102'),('a.b%Y','a.b2024'),('%H:%M:%S','25:00:00'),('%Y','2024')):
    t(datetime.strptime,s,f)
    
for s in ('2024-01-02','20240102','2024-W10-3','2024W103','2024-W10','2024-01-02T03','2024-01-02T03:04','2024-01-02T0304','2024-01-02 03:04:05','20240102T030405','2024-01-02T03:04:05.1','2024-01-02T03:04:05.123456789','2024-01-02T03:04:05,5','2024-01-02T03:04:05Z','2024-01-02T03:04:05+01:30','2024-01-02T03:04:05+0130','2024-01-02T03:04:05+01','2024-01-02T03:04:05-00:00:30.5','2024-13-01','2024-1-2','x','','2024-01-02T','2024-01-02T24:00:00','2024-001','2024-01-02T03:04:05z','2024-01-02T03:04:05 +01:00','2024-02-30','9999-12-31T23:59:59.999999','2024-W54-1','2024-01-02T3:04','2024-01-02T03:04:60','2024-01-02T03:04:05+25:00'):
    t(datetime.fromisoformat,s); t(date.fromisoformat,s); t(time.fromisoformat,s[11:])
d=datetime(2024,3,5,7,8,9,10,tzinfo=timezone(timedelta(hours=-3,minutes=-30)))
for f in '%a %A %w %d %b %B %m %y %Y %H %I %p %M %S %f %z %:z %Z %j %U %W %c %x %X %% %G %u %V %e %D %F %T %R %r %n %t %C %h %k %l %s %P %g %L %E %Q %O %'.split(' '): t(d.strftime,f) if f not in ('%s',) else 0
t(format,d,'%Y/%m'); t(format,d,''); t(date(2024,1,1).strftime,'%H:%M %d'); t(time(1,2).strftime,'%Y %H'); t(d.isocalendar); t(date.fromisocalendar,2020,53,7); t(date.fromisocalendar,2021,53,7); print(d.isocalendar().week,d.isoformat(' ','minutes'),d.isoformat(timespec='milliseconds'),d.ctime(),d.timetuple(),d.utctimetuple(),d.toordinal(),d.timestamp(),d.astimezone(timezone.utc),d.replace(fold=1).fold)
t(d.isoformat,timespec='x'); t(timedelta,days=1e10); t(timedelta,weeks=1,milliseconds=5.5); t(lambda: d-datetime(2020,1,1)); t(lambda: d<datetime(2020,1,1)); t(lambda: timedelta(5)/timedelta(2)); t(lambda: timedelta(5)//2); t(lambda: divmod(timedelta(5),timedelta(2))); t(lambda: -timedelta(hours=5)); t(lambda: str(timedelta(-1,3))); t(datetime,10**9,1,1); t(date,2024,0,1); t(datetime.fromtimestamp,0,timezone.utc);  t(datetime.combine,date(2024,1,1),time(2,3)); t(lambda: datetime.max+timedelta(1)); t(timezone,timedelta(hours=24)); t(timezone,timedelta(hours=1),'X'); t(lambda: timezone(timedelta(seconds=-1)))
# csv
for q in range(6):
    o=io.StringIO(); w=csv.writer(o,quoting=q,escapechar='\\'); t(w.writerows,[[1,'a,b',None,'',2.5],['q"x','new\nline','\\']]); print(repr(o.getvalue()))
    t(lambda: list(csv.reader(['1,"2",,"",a','"x""y",3.5'],quoting=q)))
for kw in ({'delimiter':';'},{'quotechar':"'"},{'doublequote':False,'escapechar':'\\'},{'skipinitialspace':True},{'strict':True},{'lineterminator':'|'},{'quoting':csv.QUOTE_NONE},{'delimiter':'ab'},{'quotechar':None},{'quotechar':None,'quoting':csv.QUOTE_ALL},{'delimiter':''},{'delimiter':1},{'zz':1},{'quoting':9},{'lineterminator':None},{'escapechar':','},{'delimiter':'\n'},{'dialect':'excel-tab'},{'dialect':'nope'},{'dialect':csv.unix_dialect}):
    o=io.StringIO(); print(kw)
    t(lambda: csv.writer(o,**kw).writerow(['a;b',"c'd",'e"f',' g','h,i','j|k\t'])); print(repr(o.getvalue()))
    t(lambda: list(csv.reader(['a;b,"c""d", "e",\'f\',g\\,h\t','"x"y,"z'],**kw)))
r=csv.DictReader(io.StringIO('a,b\n1,2\n\n3\n4,5,6\n'),restkey='r',restval='v'); print(r.fieldnames,list(r),r.line_num); o=io.StringIO(); w=csv.DictWriter(o,['a','b'],restval='-',extrasaction='raise'); t(w.writeheader); t(w.writerow,{'a':1}); t(w.writerow,{'a':1,'c':2}); t(csv.DictWriter,o,['a'],extrasaction='x'); print(repr(o.getvalue()))
t(lambda: list(csv.reader(['a\rb'])));t(lambda: list(csv.reader(['a\0b'])));t(lambda: list(csv.reader([b'a'])));t(lambda: csv.writer(3)); t(csv.field_size_limit,5); t(lambda: list(csv.reader(['abcdefgh']))); csv.field_size_limit(131072); t(csv.get_dialect,'x'); t(csv.list_dialects); t(csv.writer(o).writerow,5)
# string
for tpl,kw in (('$a ${b} $$ $c',{'a':1,'b':2,'c':3}),('$x',{}),('$',{}),('${',{}),('$1',{}),('${a',{'a':1})): t(string.Template(tpl).substitute,**kw); t(string.Template(tpl).safe_substitute,**kw); t(string.Template(tpl).is_valid); t(string.Template(tpl).get_identifiers)
class F(string.Formatter):
    def get_value(self,k,a,kw): return kw.get(k,'?') if isinstance(k,str) else super().get_value(k,a,kw)
    def convert_field(self,v,c): return v.upper() if c=='u' else super().convert_field(v,c)
t(F().format,'{a} {b!u} {0:>5} {x.y}' if 0 else '{a} {b!u} {0:>5} {c!r:^9}',7,a=1,b='z',c='q'); t(string.Formatter().format,'{} {}',1); t(string.Formatter().format,'{0} {}',1); t(lambda: list(string.Formatter().parse('a{b!r:c{d}}e{{}}'))); t(string.Formatter().vformat,'{0[1]} {a.real}',([1,2],),{'a':3}); t(string.capwords,'a b  c-d'); t(string.capwords,'a,b',',')
