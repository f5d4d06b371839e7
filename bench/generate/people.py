"""Made-up patients and providers. The telephone numbers are of the range kept for fiction."""
import datetime

from model import Provider

FIRST_F = "Ada Bria Celia Dina Edda Flora Greta Hanna Ines Juna Kira Lena Mona Nora Pia".split()
FIRST_M = "Abel Boris Cyril Dario Emil Felix Gus Hugo Ivor Jonas Karl Leo Milo Nils Otto".split()
LAST = ("Abbey Barlow Crane Dunmore Ellery Farrow Garrick Holloway Ingram Juniper Kestrel Larkin "
        "Merriweather Norwood Oakes Pemberton Quill Rowntree Sorrel Thackeray Underhill Voss "
        "Wexford Yarrow").split()
STREETS = "Alder Birch Cedar Dogwood Elm Fir Grove Hazel Ivy Juniper".split()
# City, state, ZIP: the ZIP decides Medicare's locality.
CITIES = [("Dallas", "TX", "75201"), ("Houston", "TX", "77002"), ("Phoenix", "AZ", "85004"),
          ("Denver", "CO", "80202"), ("Tampa", "FL", "33602"), ("Atlanta", "GA", "30303"),
          ("Chicago", "IL", "60601"), ("Indianapolis", "IN", "46204"), ("Boston", "MA", "02108"),
          ("Baltimore", "MD", "21201"), ("Detroit", "MI", "48226"), ("St. Louis", "MO", "63101"),
          ("Raleigh", "NC", "27601"), ("Newark", "NJ", "07102"), ("Albany", "NY", "12207"),
          ("Columbus", "OH", "43215"), ("Portland", "OR", "97204"), ("Erie", "PA", "16501"),
          ("Nashville", "TN", "37203"), ("Salt Lake City", "UT", "84101"),
          ("Richmond", "VA", "23219"), ("Seattle", "WA", "98101"), ("Madison", "WI", "53703"),
          ("Los Angeles", "CA", "90012"), ("Birmingham", "AL", "35203")]
NATURES = {"office": "Family Medicine", "hospital": "Regional Hospital",
           "emergency": "Emergency Physicians", "radiology": "Radiology Associates",
           "anesthesia": "Anesthesia Group", "lab": "Clinical Laboratory",
           "surgeon": "Surgical Clinic", "orthopedics": "Orthopedics", "gi": "Digestive Health",
           "pathology": "Pathology Partners", "therapy": "Physical Therapy",
           "psychiatry": "Behavioral Health", "imaging": "Imaging Center",
           "ambulance": "Ambulance Service", "dialysis": "Dialysis Center",
           "oncology": "Cancer Infusion Center", "ob": "Women's Health",
           "hospitalist": "Hospitalist Group", "eye": "Eye Center", "skin": "Dermatology",
           "air": "Air Medical", "urgent": "Urgent Care", "pain": "Spine and Pain",
           "pediatrics": "Pediatrics", "cardiology": "Heart Clinic"}
PLACES = "Ashgrove Brookfell Copperline Dunwell Eastmere Fairhaven Glenrock Highmoor".split()


def patient(rng, day, low, high, sex=None):
    """A person of that age in whole years on that day."""
    sex = sex or rng.choice("FM")
    age = rng.randint(low, high)
    days = age * 365.25 + rng.randint(20, 320)
    born = datetime.date.fromisoformat(day) - datetime.timedelta(days)
    name = rng.choice(FIRST_F if sex == "F" else FIRST_M) + " " + rng.choice(LAST)
    return {"name": name, "birth_date": born.isoformat(), "sex": sex}


def npi(rng):
    """Ten digits whose last is the Luhn check over 80840 and the first nine."""
    nine = "1" + "".join(rng.choice("0123456789") for _ in range(8))
    total = 24
    for place, digit in enumerate(reversed(nine)):
        double = int(digit) * (2 if place % 2 == 0 else 1)
        total += double // 10 + double % 10
    return nine + str(-total % 10)


def provider(rng, city, nature):
    name, state, zip_code = city
    street = f"{rng.randint(10, 990)} {rng.choice(STREETS)} Street, {name}, {state} {zip_code}"
    return Provider(f"{rng.choice(PLACES)} {NATURES[nature]}", npi(rng),
                    f"({rng.randint(200, 989)}) 555-01{rng.randint(0, 99):02d}", street, zip_code,
                    nature)
