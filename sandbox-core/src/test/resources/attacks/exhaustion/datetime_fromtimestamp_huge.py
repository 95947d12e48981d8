# raises OverflowError or raises ValueError
import datetime
datetime.datetime.fromtimestamp(1e300, datetime.timezone.utc)
