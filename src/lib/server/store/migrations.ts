/**
 * The forms the database has had, oldest first: each entry leads from the form before it to the next. Forward only:
 * an entry that has been published is never changed, a new one is added below. `user_version` counts those applied.
 */
export const migrations: readonly string[] = [
	`
	create table work (
		slug text primary key,
		made integer not null,
		removed integer
	);
	create table edition (
		work text not null,
		number integer not null,
		made integer not null,
		note text not null,
		primary key (work, number)
	);
	create table file (
		work text not null,
		edition integer not null,
		name text not null,
		text text not null,
		primary key (work, edition, name)
	);
	create table said (
		work text not null,
		kind text not null,
		key text not null,
		value text not null,
		at integer not null,
		primary key (work, kind, key)
	);
	`,
	// What was taken back leaves a mark, so that an older word from another browser does not bring it back.
	`
	alter table said add column taken integer not null default 0;
	`
]
