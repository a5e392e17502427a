-- Who presents an item may change: the office that brought it names somebody else in place of a colleague, who takes it over.
grant update (presenter_staff_id, presenter_label) on agenda_item to tsunagi_gateway, tsunagi_worker;
