// What old libraries, which many pages still load, make of the language. Written after what Prototype.js 1.6 and MooTools 1.2 do, not taken from them.

/** Like Prototype.js 1.6: methods of the same names that do something else, and a `toJSON` for everything. */
export const LIKE_PROTOTYPE = `
  var toArray = function (iterable) {
    if (!iterable) return [];
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Array.from = toArray;
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Array.prototype.entries = function () { return toArray(this); };
  Array.prototype.each = function (work) { for (var i = 0; i < this.length; i += 1) work(this[i], i); return this; };
  Array.prototype.first = function () { return this[0]; };
  Array.prototype.map = function (work, context) {
    var results = [];
    for (var i = 0; i < this.length; i += 1) results.push(work ? work.call(context, this[i], i) : this[i]);
    return results;
  };
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Number.prototype.toJSON = function () { return String(this); };
  Object.keys = function (object) { var keys = []; for (var key in object) keys.push(key); return keys; };
  Object.values = function (object) { var values = []; for (var key in object) values.push(object[key]); return values; };
  Function.prototype.bind = function (context) {
    var work = this, given = toArray(arguments).slice(1);
    return function () { return work.apply(context, given.concat(toArray(arguments))); };
  };
  Element.prototype.update = function () { throw new Error('not for you'); };
  Element.prototype.visible = function () { return true; };
`;

/** Like MooTools 1.2: a list of whatever it is given, and natives in everybody's way. */
export const LIKE_MOOTOOLS = `
  Array.from = function (item) { return item == null ? [] : typeof item === 'object' && 'length' in item ? [].slice.call(item) : [item]; };
  Array.prototype.flatten = function () { return this; };
  Array.prototype.include = function (item) { if (this.indexOf(item) < 0) this.push(item); return this; };
  Object.prototype.total = 999;
  Object.prototype.reports = [{ agency: 'nobody' }];
  Object.prototype.person = 47;
`;

/** Scripts of the page's own that leave wrecks. */
export const BROKEN = `
  JSON.stringify = function () { throw new Error('JSON.stringify is broken'); };
  Function.prototype.bind = undefined;
  Array.prototype.reduce = undefined;
  Array.from = undefined;
`;
