# raises OverflowError
import datetime
datetime.datetime.max + datetime.timedelta(days=10 ** 9 - 1)
